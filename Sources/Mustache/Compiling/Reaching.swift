/// Everything that can be reached in steps of `next`.
func reached(from start: Set<Int>, _ next: (Int) -> Set<Int>) -> Set<Int> {
    var (found, waiting) = (start, Array(start))
    while let last = waiting.popLast() {
        for number in next(last) where found.insert(number).inserted { waiting.append(number) }
    }
    return found
}
