package nl.verzuimsysteem.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.URI;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whether a Docker engine answers. Testcontainers can tell too, but takes its time and prints pages of errors; a client
 * without an engine is common.
 */
final class Docker {

    private static final int TIMEOUT_MS = 2000;
    private static final String PING = "GET /_ping HTTP/1.0\r\nHost: docker\r\n\r\n";

    private Docker() {}

    static boolean answers() {
        return answers(System.getenv());
    }

    static boolean answers(Map<String, String> environment) {
        @Nullable String host = environment.get("DOCKER_HOST");
        if (host == null || host.isBlank()) {
            return MariaDbBinaries.OperatingSystem.current() == MariaDbBinaries.OperatingSystem.WINDOWS
                    ? clientFindsEngine()
                    : usualSockets(environment).anyMatch(Docker::answers);
        }
        URI uri = URI.create(host);
        if ("unix".equals(uri.getScheme())) {
            return answers(Path.of(uri.getPath()));
        }
        if ("tcp".equals(uri.getScheme()) || "http".equals(uri.getScheme())) {
            boolean tls = !Optional.ofNullable(environment.get("DOCKER_TLS_VERIFY"))
                    .orElse("")
                    .isBlank();
            return answers(new InetSocketAddress(uri.getHost(), uri.getPort() == -1 ? 2375 : uri.getPort()), tls);
        }
        return clientFindsEngine();
    }

    private static Stream<Path> usualSockets(Map<String, String> environment) {
        return Stream.concat(
                Stream.of(
                        Path.of("/var/run/docker.sock"),
                        Path.of(System.getProperty("user.home"), ".docker", "run", "docker.sock")),
                Optional.ofNullable(environment.get("XDG_RUNTIME_DIR")).stream()
                        .map(folder -> Path.of(folder, "docker.sock")));
    }

    private static boolean answers(Path socket) {
        if (!Files.exists(socket)) {
            return false;
        }
        // A domain socket knows no time-out of its own.
        return within(() -> {
            try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
                channel.write(ByteBuffer.wrap(PING.getBytes(StandardCharsets.US_ASCII)));
                ByteBuffer answer = ByteBuffer.allocate(64);
                channel.read(answer);
                return isOk(answer.array(), answer.position());
            }
        });
    }

    private static boolean answers(SocketAddress address, boolean tls) {
        try (Socket socket = new Socket()) {
            socket.connect(address, TIMEOUT_MS);
            if (tls) {
                return true; // somebody listens: the rest is for who has the certificates
            }
            socket.setSoTimeout(TIMEOUT_MS);
            OutputStream out = socket.getOutputStream();
            out.write(PING.getBytes(StandardCharsets.US_ASCII));
            InputStream in = socket.getInputStream();
            byte[] answer = in.readNBytes(16);
            return isOk(answer, answer.length);
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isOk(byte[] answer, int length) {
        return new String(answer, 0, length, StandardCharsets.US_ASCII).matches("(?s)HTTP/1\\.[01] 200.*");
    }

    private static boolean clientFindsEngine() {
        return within(() -> {
            Process client = new ProcessBuilder("docker", "version", "--format", "{{.Server.Version}}")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try {
                return client.waitFor(TIMEOUT_MS, TimeUnit.MILLISECONDS) && client.exitValue() == 0;
            } finally {
                client.destroyForcibly();
            }
        });
    }

    private static boolean within(Check check) {
        CompletableFuture<Boolean> answer = new CompletableFuture<>();
        Thread.ofVirtual().start(() -> {
            try {
                answer.complete(check.holds());
            } catch (IOException e) {
                answer.complete(false);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                answer.complete(false);
            }
        });
        return answer.completeOnTimeout(false, TIMEOUT_MS + 500, TimeUnit.MILLISECONDS)
                .join();
    }

    private interface Check {
        boolean holds() throws IOException, InterruptedException;
    }
}
