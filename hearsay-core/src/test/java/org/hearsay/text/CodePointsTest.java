package org.hearsay.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CodePointsTest {
    @Test
    void agreesWithTheLibraryOnAnyText() {
        Random random = new Random(17);
        for (int round = 0; round < 300; round++) {
            String text = random.ints(random.nextInt(60))
                    .mapToObj(i -> switch (Math.floorMod(i, 4)) {
                        case 0 -> "😀";
                        case 1 -> "𝐀";
                        case 2 -> Math.floorMod(i, 3) == 0 ? "\uD83D" : "\uDE00";
                        default -> "a";
                    })
                    .collect(Collectors.joining());
            CodePoints points = new CodePoints(text);
            for (int i = 0; i <= text.length(); i++) {
                boolean inside = i > 0
                        && i < text.length()
                        && Character.isHighSurrogate(text.charAt(i - 1))
                        && Character.isLowSurrogate(text.charAt(i));
                assertThat(points.count(i)).isEqualTo(text.codePointCount(0, inside ? i - 1 : i));
                if (!inside) {
                    assertThat(points.index(points.count(i))).isEqualTo(i);
                }
            }
        }
    }

    @Test
    void aPlaceOutsideTheTextIsTheCallersMistake() {
        CodePoints points = new CodePoints("ab");
        assertThatThrownBy(() -> points.count(3)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> points.index(3)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> points.index(-1)).isInstanceOf(IndexOutOfBoundsException.class);
    }
}
