package org.hearsay.app.cli;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** {@code --house}, for commands that trace claims back. */
final class HouseOption {
    @Option(
            names = "--house",
            paramLabel = "NAMES",
            description =
                    "These voices are one house, as a party and its paper are: one origin. Parted by semicolons; may"
                            + " be given several times.")
    private List<String> houses = List.of();

    List<Set<String>> houses() {
        return parted(houses);
    }

    /** Names that are parted by semicolons. */
    static List<Set<String>> parted(List<String> houses) {
        return houses.stream()
                .map(names -> Stream.of(names.split(";", -1))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .collect(Collectors.toSet()))
                .toList();
    }
}
