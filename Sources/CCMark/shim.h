#include <cmark.h>

// cmark's own allocator ends the program when there is no memory (xcalloc in cmark.c), so none of these
// gives null. Said here in the type, it needs no branch that nobody can reach.

static inline cmark_node *_Nonnull cmark_made_node(cmark_node_type type) {
    return cmark_node_new(type);
}

static inline cmark_node *_Nonnull cmark_parsed(const char *_Nullable text, size_t length, int options) {
    return cmark_parse_document(text, length, options);
}

static inline char *_Nonnull cmark_rendered(cmark_node *_Nonnull node, int options) {
    return cmark_render_html(node, options);
}
