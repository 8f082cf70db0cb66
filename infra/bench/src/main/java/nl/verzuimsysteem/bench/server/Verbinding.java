package nl.verzuimsysteem.bench.server;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One connection to a server on this machine that stays open. As little as HTTP/1.1 asks, because the client takes its
 * time from the cores that the server runs on.
 */
final class Verbinding implements AutoCloseable {
    private static final int GEDULD_MS = 20_000;

    /** A server closes a connection on which nothing came for half a minute. */
    private static final long STIL_NS = 10_000_000_000L;

    private final int poort;
    private Socket socket;
    private InputStream in;
    private long laatst = System.nanoTime();

    Verbinding(int poort) throws IOException {
        this.poort = poort;
        socket = open(poort);
        in = new BufferedInputStream(socket.getInputStream(), 16_384);
    }

    private static Socket open(int poort) throws IOException {
        var socket = new Socket(InetAddress.getLoopbackAddress(), poort);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(GEDULD_MS);
        return socket;
    }

    private void opnieuwNaStilte() throws IOException {
        var nu = System.nanoTime();
        if (nu - laatst > STIL_NS) {
            socket.close();
            socket = open(poort);
            in = new BufferedInputStream(socket.getInputStream(), 16_384);
        }
        laatst = nu;
    }

    /**
     * What came back.
     *
     * @param koekjes the cookies it sets, as {@code naam=waarde}
     */
    record Antwoord(int status, byte[] inhoud, List<String> koekjes) {
        String tekst() {
            return new String(inhoud, StandardCharsets.UTF_8);
        }
    }

    /** @param kop further lines of the head, each with its line end */
    Antwoord haal(String pad, String kop) throws IOException {
        return vraag("GET " + pad + " HTTP/1.1\r\nHost: localhost\r\n" + kop + "\r\n");
    }

    Antwoord stuur(String pad, String kop, String inhoud) throws IOException {
        return vraag(
                "POST " + pad + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: "
                        + inhoud.getBytes(StandardCharsets.UTF_8).length + "\r\n" + kop + "\r\n" + inhoud);
    }

    private Antwoord vraag(String tekst) throws IOException {
        opnieuwNaStilte();
        socket.getOutputStream().write(tekst.getBytes(StandardCharsets.UTF_8));
        var status = Integer.parseInt(regel().split(" ", 3)[1]);
        var koekjes = new ArrayList<String>();
        var lengte = status == 204 ? 0 : -1;
        var stuksgewijs = false;
        for (var regel = regel(); !regel.isEmpty(); regel = regel()) {
            var dubbel = regel.indexOf(':');
            var waarde = regel.substring(dubbel + 1).strip();
            switch (regel.substring(0, dubbel).toLowerCase(Locale.ROOT)) {
                case "content-length" -> lengte = Integer.parseInt(waarde);
                case "transfer-encoding" -> stuksgewijs = true;
                case "set-cookie" -> koekjes.add(waarde.split(";", 2)[0]);
                default -> {}
            }
        }
        if (!stuksgewijs && lengte < 0) {
            throw new IOException("An answer without a length");
        }
        return new Antwoord(status, stuksgewijs ? stukken() : in.readNBytes(lengte), koekjes);
    }

    private byte[] stukken() throws IOException {
        var alles = new ByteArrayOutputStream();
        while (true) {
            var lengte = Integer.parseInt(regel().split(";", 2)[0].strip(), 16);
            alles.write(in.readNBytes(lengte));
            regel();
            if (lengte == 0) {
                return alles.toByteArray();
            }
        }
    }

    private String regel() throws IOException {
        var regel = new StringBuilder();
        for (var teken = in.read(); teken != '\n'; teken = in.read()) {
            if (teken < 0) {
                throw new EOFException("The server closed the connection");
            }
            if (teken != '\r') {
                regel.append((char) teken);
            }
        }
        return regel.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
