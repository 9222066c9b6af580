// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
]

let package = Package(
    name: "signpost",
    products: [.executable(name: "signpost", targets: ["SignpostCLI"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.1"),
        .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2"),
    ],
    targets: [
        .systemLibrary(
            name: "CCMark",
            pkgConfig: "libcmark",
            providers: [.apt(["libcmark-dev"])]
        ),
        .systemLibrary(
            name: "CQREncode",
            pkgConfig: "libqrencode",
            providers: [.apt(["libqrencode-dev"])]
        ),
        .target(name: "CommonMark", dependencies: ["CCMark"], swiftSettings: strict),
        .target(name: "Mustache", swiftSettings: strict),
        .target(
            name: "Signpost",
            dependencies: [
                "CQREncode",
                "CommonMark",
                "Mustache",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "Yams", package: "Yams"),
            ],
            swiftSettings: strict
        ),
        .target(
            name: "Preview",
            dependencies: [.product(name: "FlyingSocks", package: "FlyingFox")],
            resources: [.embedInCode("Page/preview.js")],
            swiftSettings: strict
        ),
        .target(
            name: "PDF",
            dependencies: [
                .product(name: "Subprocess", package: "swift-subprocess"),
                .product(name: "SystemPackage", package: "swift-system"),
            ],
            swiftSettings: strict
        ),
        .target(
            name: "Spelling",
            dependencies: [
                .product(name: "Subprocess", package: "swift-subprocess"),
                .product(name: "SystemPackage", package: "swift-system"),
            ],
            swiftSettings: strict
        ),
        .target(
            name: "Web",
            dependencies: [
                .product(name: "Subprocess", package: "swift-subprocess"),
                .product(name: "SystemPackage", package: "swift-system"),
            ],
            swiftSettings: strict
        ),
        .executableTarget(
            name: "SignpostCLI",
            dependencies: [
                "PDF",
                "Preview",
                "Signpost",
                "Spelling",
                "Web",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict,
            // Decision 30: memory is asked for and given back millions of times a build.
            linkerSettings: [.linkedLibrary("mimalloc")]
        ),
        .testTarget(name: "CommonMarkTests", dependencies: ["CommonMark"], swiftSettings: strict),
        .testTarget(name: "MustacheTests", dependencies: ["Mustache"], swiftSettings: strict),
        .testTarget(name: "PDFTests", dependencies: ["PDF"], swiftSettings: strict),
        .testTarget(name: "PreviewTests", dependencies: ["Preview"], swiftSettings: strict),
        .testTarget(name: "SpellingTests", dependencies: ["Spelling"], swiftSettings: strict),
        .testTarget(
            name: "SignpostTests",
            dependencies: ["Signpost"],
            exclude: ["Fixtures"],
            swiftSettings: strict
        ),
        .testTarget(
            name: "WebTests",
            dependencies: ["Web", .product(name: "FlyingFox", package: "FlyingFox")],
            swiftSettings: strict
        ),
        .testTarget(
            name: "SignpostCLITests",
            dependencies: ["SignpostCLI"],
            swiftSettings: strict
        ),
    ],
    swiftLanguageModes: [.v6]
)
