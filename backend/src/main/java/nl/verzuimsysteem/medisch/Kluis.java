package nl.verzuimsysteem.medisch;

import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.medisch.Kluisrijen.Kluisrij;
import org.jspecify.annotations.Nullable;

/**
 * Where medical words lie, encrypted under the keys of their company and bound to their row: moved to another row, another
 * company or read as something else, they do not open. Who may read or write is judged before, by the services of this
 * package.
 */
@Singleton
class Kluis {
    private final Kluisrijen repository;
    private final Sleutelkast kast;
    private final Clock klok;

    Kluis(Kluisrijen repository, Sleutelkast kast, Clock klok) {
        this.repository = repository;
        this.kast = kast;
        this.klok = klok;
    }

    /** Stores something new. One statement, when the keys of the company were used lately. */
    @Transactional(propagation = Propagation.MANDATORY)
    Kenmerk bewaar(BedrijfId bedrijf, Inhoudsoort soort, String tekst) {
        var kenmerk = Kenmerk.nieuw();
        var sleutels = kast.van(bedrijf);
        repository.voegToe(
                bedrijf,
                kenmerk,
                soort,
                sleutels.nummer(),
                sleutels.ring().versleutel(bytes(tekst), plek(bedrijf, soort, kenmerk.toString())),
                klok.instant());
        return kenmerk;
    }

    /**
     * Stores something else in its place. One statement, when the keys of the company were used lately.
     *
     * @param versie as it was read
     * @throws Conflict when somebody else changed it since, or it is not there
     */
    @Transactional(propagation = Propagation.MANDATORY)
    void vervang(BedrijfId bedrijf, Kenmerk kenmerk, Inhoudsoort soort, int versie, String tekst) {
        var sleutels = kast.van(bedrijf);
        var inhoud = sleutels.ring().versleutel(bytes(tekst), plek(bedrijf, soort, kenmerk.toString()));
        if (!repository.vervang(bedrijf, kenmerk, soort, versie, sleutels.nummer(), inhoud, klok.instant())) {
            throw new Conflict("medisch.gewijzigd");
        }
    }

    /**
     * What lies there; what is not there is left out. One statement, when the keys of the company were used lately.
     *
     * @throws IllegalStateException when something does not open: it was tampered with, or its key is gone
     */
    @Transactional(propagation = Propagation.MANDATORY)
    Map<Kenmerk, Stuk> lees(BedrijfId bedrijf, Inhoudsoort soort, Collection<Kenmerk> kenmerken) {
        var stukken = new HashMap<Kenmerk, Stuk>();
        if (!kenmerken.isEmpty()) {
            for (var rij : repository.lees(bedrijf, kenmerken)) {
                stukken.put(
                        new Kenmerk(UUID.fromString(rij.kenmerk())),
                        new Stuk(new String(open(rij, soort), StandardCharsets.UTF_8), rij.versie()));
            }
        }
        return stukken;
    }

    /**
     * The one thing that lies there. One statement, or none without a kenmerk.
     *
     * @param kenmerk {@code null} when nothing was ever kept
     * @return {@code null} when there is nothing
     * @throws IllegalStateException when it does not open: it was tampered with, or its key is gone
     */
    @Transactional(propagation = Propagation.MANDATORY)
    @Nullable
    Stuk stuk(BedrijfId bedrijf, Inhoudsoort soort, @Nullable Kenmerk kenmerk) {
        return kenmerk == null ? null : lees(bedrijf, soort, List.of(kenmerk)).get(kenmerk);
    }

    /** The bytes of a row, as something of this kind. */
    private byte[] open(Kluisrij rij, Inhoudsoort soort) {
        var plek = plek(rij.bedrijf(), soort, rij.kenmerk());
        try {
            return kast.van(rij.bedrijf()).ring().ontsleutel(rij.inhoud(), plek);
        } catch (GeneralSecurityException e) {
            // Another node may have written it under a key that is new.
            return openMetNieuwste(rij, plek);
        }
    }

    private byte[] openMetNieuwste(Kluisrij rij, String plek) {
        try {
            return kast.opnieuw(rij.bedrijf()).ring().ontsleutel(rij.inhoud(), plek);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Row " + rij.id() + " of the kluis does not open", e);
        }
    }

    /** What a row is bound to. Changing this makes all that is stored unreadable. */
    static String plek(BedrijfId bedrijf, Inhoudsoort soort, String kenmerk) {
        return bedrijf + "|" + soort.name() + "|" + kenmerk;
    }

    private static byte[] bytes(String tekst) {
        return tekst.getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Something from the kluis. It does not belong in a log.
     *
     * @param versie for who wants to change it
     */
    record Stuk(String tekst, int versie) {
        @Override
        public String toString() {
            return "Stuk[versie=" + versie + "]";
        }
    }
}
