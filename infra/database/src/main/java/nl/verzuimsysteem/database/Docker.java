package nl.verzuimsysteem.database;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A Docker engine that answers. Testcontainers can tell too, but takes its time and prints pages of errors; a client
 * without an engine is common, and so is an engine that reaches no registry.
 */
final class Docker {

    private static final Duration QUICK = Duration.ofSeconds(2);
    private static final Duration PULL = Duration.ofMinutes(10);

    /** Where the engine listens; null if only Docker's own tools can talk to it. */
    private final @Nullable SocketAddress address;

    private Docker(@Nullable SocketAddress address) {
        this.address = address;
    }

    static Optional<Docker> find() {
        return find(System.getenv());
    }

    static Optional<Docker> find(Map<String, String> environment) {
        String host = environment.getOrDefault("DOCKER_HOST", "");
        if (host.isBlank()) {
            return MariaDbBinaries.OperatingSystem.current() == MariaDbBinaries.OperatingSystem.WINDOWS
                    ? throughClient()
                    : usualSockets(environment)
                            .filter(Files::exists)
                            .flatMap(socket -> answering(UnixDomainSocketAddress.of(socket)).stream())
                            .findFirst();
        }
        URI uri = URI.create(host);
        if ("unix".equals(uri.getScheme())) {
            return answering(UnixDomainSocketAddress.of(uri.getPath()));
        }
        boolean tls = !environment.getOrDefault("DOCKER_TLS_VERIFY", "").isBlank();
        if ("tcp".equals(uri.getScheme()) && !tls) {
            return answering(new InetSocketAddress(uri.getHost(), uri.getPort() == -1 ? 2375 : uri.getPort()));
        }
        return throughClient();
    }

    private static Stream<Path> usualSockets(Map<String, String> environment) {
        return Stream.concat(
                Stream.of(
                        Path.of("/var/run/docker.sock"),
                        Path.of(System.getProperty("user.home"), ".docker", "run", "docker.sock")),
                Optional.ofNullable(environment.get("XDG_RUNTIME_DIR")).stream()
                        .map(folder -> Path.of(folder, "docker.sock")));
    }

    private static Optional<Docker> answering(SocketAddress address) {
        return isOk(address, "GET /_ping", QUICK) ? Optional.of(new Docker(address)) : Optional.empty();
    }

    private static Optional<Docker> throughClient() {
        boolean answers = within(
                QUICK,
                () -> new ProcessBuilder("docker", "version", "--format", "{{.Server.Version}}")
                                .redirectErrorStream(true)
                                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                                .start()
                                .waitFor()
                        == 0);
        return answers ? Optional.of(new Docker(null)) : Optional.empty();
    }

    /** Whether the engine has this image, or can fetch it; that is tried. */
    boolean offers(String image) {
        if (address == null) {
            return true;
        }
        String look = "GET /images/" + image + "/json";
        if (isOk(address, look, QUICK)) {
            return true;
        }
        System.out.println("Testdatabase: " + image + " wordt opgehaald");
        return isOk(address, "POST /images/create?fromImage=" + URLEncoder.encode(image, StandardCharsets.UTF_8), PULL)
                && isOk(address, look, QUICK);
    }

    /** Asks, and reads the answer to its end, which is when a fetched image is there. */
    private static boolean isOk(SocketAddress address, String request, Duration limit) {
        return within(limit, () -> {
            try (SocketChannel channel = SocketChannel.open(address)) {
                String head = request + " HTTP/1.0\r\nHost: docker\r\nContent-Length: 0\r\n\r\n";
                channel.write(ByteBuffer.wrap(head.getBytes(StandardCharsets.US_ASCII)));
                ByteBuffer start = ByteBuffer.allocate(12); // HTTP/1.0 200
                while (start.hasRemaining() && channel.read(start) >= 0) {
                    // until the status is in
                }
                ByteBuffer rest = ByteBuffer.allocate(8192);
                while (channel.read(rest) >= 0) {
                    rest.clear();
                }
                return new String(start.array(), 0, start.position(), StandardCharsets.US_ASCII)
                        .matches("HTTP/1\\.[01] 200");
            }
        });
    }

    /** A socket file or a client may wait for ever: this does not. */
    private static boolean within(Duration limit, Check check) {
        CompletableFuture<Boolean> answer = new CompletableFuture<>();
        Thread asking = Thread.ofVirtual().start(() -> {
            try {
                answer.complete(check.holds());
            } catch (IOException e) {
                answer.complete(false);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                answer.complete(false);
            }
        });
        boolean holds = answer.completeOnTimeout(false, limit.toMillis(), TimeUnit.MILLISECONDS)
                .join();
        asking.interrupt();
        return holds;
    }

    private interface Check {
        boolean holds() throws IOException, InterruptedException;
    }
}
