package nl.verzuimsysteem.medisch;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.LocalDate;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.verzuimsysteem.selekt.SelektId;
import org.jspecify.annotations.Nullable;

/**
 * Which consults and judged triages of a POB his bedrijfsarts looks at afterwards: all of the first month, and a share of
 * what follows. Which of those follows from its key and a secret of the arbodienst: it is the same however often it is
 * asked, and nobody who works on them can steer it or see it coming.
 */
final class Steekproefkeuze {
    private static final String WIJZE = "HmacSHA256";
    private static final int FIJN = 10_000;
    private static final int HONDERD = 100;
    /** So that a triage does not share the luck of the consult with its number. */
    private static final byte[] TRIAGE = "triage ".getBytes(StandardCharsets.UTF_8);

    private final SecretKeySpec geheim;
    private final int procent;

    /**
     * @param geheim any text; who changes it changes which consults are chosen from then on
     * @param procent 0 to 100
     */
    Steekproefkeuze(String geheim, int procent) {
        if (procent < 0 || procent > HONDERD) {
            throw new IllegalArgumentException("A share of " + procent + " percent");
        }
        this.geheim = new SecretKeySpec(("steekproef " + geheim).getBytes(StandardCharsets.UTF_8), WIJZE);
        this.procent = procent;
    }

    /** Why something is chosen. */
    enum Reden {
        EERSTE_MAAND,
        AANDEEL
    }

    /**
     * @param sinds when the POB began under this bedrijfsarts; {@code null} when he never did
     * @param dag of the consult
     * @return nothing when it is not chosen
     */
    Optional<Reden> kies(ConsultId consult, @Nullable LocalDate sinds, LocalDate dag) {
        return kies(ByteBuffer.allocate(Long.BYTES).putLong(consult.waarde()), sinds, dag);
    }

    /** The same of a triage, on the day it was judged. */
    Optional<Reden> kies(SelektId triage, @Nullable LocalDate sinds, LocalDate dag) {
        return kies(ByteBuffer.allocate(TRIAGE.length + Long.BYTES).put(TRIAGE).putLong(triage.waarde()), sinds, dag);
    }

    private Optional<Reden> kies(ByteBuffer stuk, @Nullable LocalDate sinds, LocalDate dag) {
        if (sinds == null || dag.isBefore(sinds.plusMonths(1))) {
            return Optional.of(Reden.EERSTE_MAAND);
        }
        return getal(stuk) < procent * (FIJN / HONDERD) ? Optional.of(Reden.AANDEEL) : Optional.empty();
    }

    /** From 0 to 9999, each as likely. */
    private int getal(ByteBuffer stuk) {
        try {
            var mac = Mac.getInstance(WIJZE);
            mac.init(geheim);
            var hash = mac.doFinal(stuk.array());
            return Math.floorMod(ByteBuffer.wrap(hash).getLong(), FIJN);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("No sample can be drawn", e);
        }
    }
}
