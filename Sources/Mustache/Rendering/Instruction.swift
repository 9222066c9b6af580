/// One step of a program; the numbers are places in the program's tables or in its code.
enum Instruction {
    /// Writes bytes of the template.
    case literal(start: Int32, count: Int32)
    /// Writes the indentation of the current partial.
    case indent
    /// Writes the indentation, then bytes of the template.
    case line(start: Int32, count: Int32)
    /// Writes a value, text escaped.
    case show(Int32)
    /// Writes a value as it is.
    case showRaw(Int32)
    /// Goes on when the value is present.
    case when(Int32, otherwise: Int32)
    /// Goes on when the value is absent.
    case unless(Int32, otherwise: Int32)
    /// Enters a section: for each element of a list, or once.
    case enter(Int32, otherwise: Int32)
    /// Begins the section again for the next element, or leaves it.
    case next(start: Int32)
    /// Runs a routine.
    case call(Int32)
    /// Runs the routine of the template that a text names.
    case callNamed(Int32)
    /// Goes back to the caller, or ends the program.
    case stop
}
