package org.hearsay.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

class PackagedTest {
    private static final Path SAMPLES = Path.of("../samples").toAbsolutePath().normalize();

    @TempDir
    private Path home;

    @Test
    void readsWhereThereIsNoJava() throws Exception {
        String read =
                new Packaged(Packaged.built(), home).run("hearsay", "read", "--format", "text", sample("chains.txt"));

        assertThat(read).contains("10 attributions, 5 inside others").contains("Dana Cole");
    }

    /** Were the cache not of this very Java and these very jars, Java would refuse to start with it. */
    @Test
    void startsFromItsCaches() throws Exception {
        for (String launcher : new String[] {"hearsay", "hearsay-room"}) {
            Path printed = home.resolve(launcher + ".txt");
            Process process = new Packaged(Packaged.built(), home)
                    .start(launcher, Map.of("JAVA_TOOL_OPTIONS", "-XX:AOTMode=on"), printed, "--version");

            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).as(Files.readString(printed)).isZero();
        }
    }

    @Test
    void addsAndFinds() throws Exception {
        Packaged packaged = new Packaged(Packaged.built(), home);

        packaged.run("hearsay", "add", sample("editorial.txt"), sample("wire-report.txt"));

        assertThat(packaged.run("hearsay", "search", "quotation:direct")).contains("wire-report.txt");
    }

    @Test
    void aDoubleClickOpensThePage() throws Exception {
        assertThat(page(new Packaged(Packaged.built(), home)))
                .contains("<title>")
                .contains("Hearsay");
    }

    @Test
    @EnabledIf("isDebian")
    void thePackageHoldsTheSame() throws Exception {
        Path packages = Path.of(System.getProperty("packages"));
        Path unpacked = Files.createDirectory(home.resolve("unpacked"));
        try (Stream<Path> files = Files.list(packages)) {
            Path file =
                    files.filter(f -> f.toString().endsWith(".deb")).findFirst().orElseThrow();
            Process process = new ProcessBuilder("dpkg-deb", "-x", file.toString(), unpacked.toString())
                    .inheritIO()
                    .start();
            assertThat(process.waitFor()).isZero();
        }
        Path installed = unpacked.resolve("opt/hearsay");

        String entry = Files.readString(installed.resolve("lib/app/hearsay-room.desktop"));
        assertThat(entry).contains("Name=Hearsay\n").contains("Exec=/opt/hearsay/bin/hearsay-room\n");
        assertThat(installed.resolve("bin/hearsay-room")).isExecutable();
        assertThat(installed.resolve(iconOf(entry))).isRegularFile();
        assertThat(page(new Packaged(installed, home))).contains("<title>").contains("Hearsay");
    }

    static boolean isDebian() {
        return Files.exists(Path.of("/usr/bin/dpkg-deb"));
    }

    private static String iconOf(String entry) {
        return entry.lines()
                .filter(line -> line.startsWith("Icon="))
                .findFirst()
                .orElseThrow()
                .replace("Icon=/opt/hearsay/", "");
    }

    private static String sample(String name) {
        return SAMPLES.resolve(name).toString();
    }

    /** Starts the room as a double click does, and looks at the page that is opened: a browser stands in that notes the address. */
    private String page(Packaged packaged) throws IOException, InterruptedException {
        Path opened = home.resolve("opened");
        Path browser = Files.writeString(
                home.resolve("xdg-open"),
                "#!/bin/sh\necho \"$1\" > " + opened + ".part\n/bin/mv " + opened + ".part " + opened);
        Files.setPosixFilePermissions(browser, PosixFilePermissions.fromString("rwx------"));
        Path printed = home.resolve("printed.txt");
        Process room = packaged.start("hearsay-room", Map.of(), printed);
        try (HttpClient client = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build()) {
            for (int tries = 0; tries < 600 && !Files.exists(opened); tries++) {
                assertThat(room.isAlive()).as(() -> words(printed)).isTrue();
                Thread.sleep(100);
            }
            HttpRequest request = HttpRequest.newBuilder(
                            URI.create(Files.readString(opened).strip()))
                    .build();
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(200);
            return answer.body();
        } finally {
            room.destroy();
            room.waitFor();
        }
    }

    private static String words(Path printed) {
        try {
            return Files.readString(printed, StandardCharsets.UTF_8);
        } catch (IOException e) {
            return String.valueOf(e.getMessage());
        }
    }
}
