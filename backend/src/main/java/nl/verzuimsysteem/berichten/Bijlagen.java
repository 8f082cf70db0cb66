package nl.verzuimsysteem.berichten;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds who makes the attachments that a mail refers to. */
@Singleton
class Bijlagen {
    private final List<Bijlagebron> bronnen;

    Bijlagen(List<Bijlagebron> bronnen) {
        this.bronnen = bronnen;
    }

    /** @param verwijzing such as {@code factuur:123}; {@code null}: no attachments */
    List<Bijlage> van(@Nullable String verwijzing) {
        return verwijzing == null ? List.of() : bron(verwijzing).maak(id(verwijzing));
    }

    /** Tells the one who made them that they have gone. */
    void verzonden(@Nullable String verwijzing, Instant moment) {
        if (verwijzing != null) {
            bron(verwijzing).verzonden(id(verwijzing), moment);
        }
    }

    private Bijlagebron bron(String verwijzing) {
        var soort = verwijzing.substring(0, verwijzing.indexOf(':'));
        return bronnen.stream()
                .filter(bron -> bron.soort().equals(soort))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody makes attachments of " + soort));
    }

    private static String id(String verwijzing) {
        return verwijzing.substring(verwijzing.indexOf(':') + 1);
    }
}
