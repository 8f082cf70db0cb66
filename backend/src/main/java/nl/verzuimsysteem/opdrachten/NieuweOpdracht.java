package nl.verzuimsysteem.opdrachten;

import java.time.LocalDate;
import java.util.Objects;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Geld;
import nl.verzuimsysteem.tarieven.Oordeel;
import nl.verzuimsysteem.tarieven.Prijsoordeel;
import org.jspecify.annotations.Nullable;

/**
 * What the employer fills in.
 *
 * @param sleutel a UUID of the sender: sending it again sends nothing new
 * @param type the code of the opdrachttype
 * @param tekst what is asked, 5 to 2000 characters, never medical
 * @param gewensteDatum when he would like it to be done, if that matters
 * @param nietMedisch whether a word in {@code tekst} that looks medical is not meant so
 * @param getoond what he was told it costs; {@code null} when he did not ask
 */
public record NieuweOpdracht(
        String sleutel,
        DossierId dossier,
        String type,
        String tekst,
        @Nullable LocalDate gewensteDatum,
        boolean nietMedisch,
        @Nullable Getoond getoond) {

    /** Of somebody who did not ask what it costs. */
    public NieuweOpdracht(
            String sleutel,
            DossierId dossier,
            String type,
            String tekst,
            @Nullable LocalDate gewensteDatum,
            boolean nietMedisch) {
        this(sleutel, dossier, type, tekst, gewensteDatum, nietMedisch, null);
    }

    /** With nothing in it that looks medical, of somebody who did not ask what it costs. */
    public NieuweOpdracht(
            String sleutel, DossierId dossier, String type, String tekst, @Nullable LocalDate gewensteDatum) {
        this(sleutel, dossier, type, tekst, gewensteDatum, false, null);
    }

    /**
     * What somebody was shown before he sent an order.
     *
     * @param bedrag {@code null} when no price was known, or it fell inside the subscription
     */
    public record Getoond(Oordeel oordeel, @Nullable Geld bedrag) {

        public static Getoond van(Prijsoordeel prijs) {
            return new Getoond(prijs.oordeel(), prijs.oordeel() == Oordeel.BINNEN ? null : prijs.prijs());
        }

        /** Whether it still costs the same. */
        boolean klopt(Prijsoordeel prijs) {
            return oordeel == prijs.oordeel() && (oordeel == Oordeel.BINNEN || Objects.equals(bedrag, prijs.prijs()));
        }
    }
}
