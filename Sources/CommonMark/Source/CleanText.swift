/// A text as the parser may read it: valid UTF-8, lines ended by a line feed, no byte order mark, no control characters.
struct CleanText {
    private(set) var bytes: [UInt8]
    private(set) var problems: [Problem] = []

    /// More complaints about bytes help nobody: such a file was not written as text.
    private static let mostProblems = 20

    init(_ source: UnsafeBufferPointer<UInt8>, firstLine: Int) {
        let mark = source.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        let text = UnsafeBufferPointer(rebasing: source[mark...])
        bytes = Array(text)
        if Self.firstBreak(in: text) == nil, !Self.holdsControls(text) { return }
        repair(text, offset: mark, firstLine: firstLine)
        normalize(firstLine: firstLine)
    }

    /// The first stretch of bytes that is not UTF-8.
    private static func firstBreak(in text: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
        do throws(UTF8.ValidationError) {
            _ = try UTF8Span(validating: text.span)
            return nil
        } catch {
            return error.byteOffsets
        }
    }

    private static func holdsControls(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        // No early exit, so that the compiler can look at many bytes at once.
        var found: UInt8 = 0
        for byte in text {
            found |= byte < 0x20 && byte != .lineFeed && byte != .tab ? 1 : 0
        }
        return found != 0
    }
}

extension CleanText {
    /// Puts a replacement character where the bytes are not UTF-8.
    private mutating func repair(
        _ text: UnsafeBufferPointer<UInt8>,
        offset: Int,
        firstLine: Int
    ) {
        var rest = text
        var line = firstLine
        bytes.removeAll(keepingCapacity: true)
        while let gap = Self.firstBreak(in: rest) {
            bytes += rest[..<gap.lowerBound]
            bytes += [0xEF, 0xBF, 0xBD]
            line += Self.lineEnds(in: rest[..<gap.lowerBound])
            let place = offset + text.count - rest.count + gap.lowerBound
            report(.brokenUTF8(byteOffset: place), line: line)
            rest = UnsafeBufferPointer(rebasing: rest[max(gap.upperBound, gap.lowerBound + 1)...])
        }
        bytes += rest
    }

    /// Ends every line with a line feed and replaces control characters.
    private mutating func normalize(firstLine: Int) {
        var clean: [UInt8] = []
        clean.reserveCapacity(bytes.count)
        var line = firstLine
        var previous: UInt8 = 0
        for byte in bytes {
            switch byte {
            case .lineFeed where previous == .carriageReturn: break
            case .lineFeed, .carriageReturn:
                clean.append(.lineFeed)
                line += 1
            case 0..<0x20 where byte != .tab:
                clean += [0xEF, 0xBF, 0xBD]
                report(.controlCharacter(byte), line: line)
            default: clean.append(byte)
            }
            previous = byte
        }
        bytes = clean
    }

    private mutating func report(_ kind: Problem.Kind, line: Int) {
        guard problems.count < Self.mostProblems else { return }
        problems.append(Problem(kind, at: Span(line: line)))
    }

    private static func lineEnds(in text: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
        var count = 0
        var previous: UInt8 = 0
        for byte in text {
            if byte == .carriageReturn || byte == .lineFeed && previous != .carriageReturn {
                count += 1
            }
            previous = byte
        }
        return count
    }
}
