import Testing

@testable import Signpost

struct PhoneNumberTests {
    @Test(
        arguments: [
            "999", "101", "159", "7726", "85258", "18000", "116 123", "0800 1111", "0808 800 5000",
            "0800 555 111", "0300 123 2040", "0345 6000 459", "0113 222 4403", "020 7946 0000",
            "0161 496 0000", "01274 433999", "01484 414933", "016977 2345", "07700 900123",
        ]
    )
    func `a number in its usual groups is taken`(number: String) {
        #expect(PhoneNumber.mistake(in: number) == nil)
    }

    @Test(
        arguments: [
            "08001111", "0300  123 2040", "0300-123-2040", "(0113) 222 4403",
            "+44 113 222 4403", "0113 222 440", "0113 222 44033", "0999 123 4567", "12", "1234567",
            "0300 123 204O", "", "０３００ 123 2040",
        ]
    )
    func `anything else is refused`(number: String) {
        #expect(PhoneNumber.mistake(in: number) != nil)
    }
}
