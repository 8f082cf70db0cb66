package nl.verzuimsysteem.audit;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Objects;

/**
 * What writes the log: this node, this version, for this arbodienst. Settings {@code verzuim.node}, the name of the node
 * (that of the machine when it is empty), and {@code verzuim.arbodienst.naam}.
 */
@Singleton
final class Programma {
    private static final int LANGSTE_NODE = 80;

    private final String node;
    private final String arbodienst;

    Programma(
            @Value("${verzuim.node:}") String node,
            @Value("${verzuim.arbodienst.naam:de arbodienst}") String arbodienst) {
        var naam = node.isBlank() ? machine() : node.strip();
        this.node = naam.substring(0, Math.min(LANGSTE_NODE, naam.length()));
        this.arbodienst = arbodienst;
    }

    String node() {
        return node;
    }

    String arbodienst() {
        return arbodienst;
    }

    /** Name and version, such as {@code verzuimsysteem 1.4.0}. */
    String systeem() {
        var versie =
                Objects.requireNonNullElse(Programma.class.getPackage().getImplementationVersion(), "ontwikkeling");
        return "verzuimsysteem " + versie;
    }

    private static String machine() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "onbekend";
        }
    }
}
