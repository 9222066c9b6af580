/// A value together with the place where an editor wrote it.
struct Located<Value: Sendable>: Sendable {
    let value: Value
    let place: Place

    init(_ value: Value, at place: Place) {
        self.value = value
        self.place = place
    }
}

extension Located: Equatable where Value: Equatable {}
extension Located: Hashable where Value: Hashable {}
