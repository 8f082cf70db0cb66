package nl.verzuimsysteem.medisch;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.selekt.SelektId;
import nl.verzuimsysteem.vragenlijst.Vervolgactie;
import nl.verzuimsysteem.vragenlijst.Voorstel;
import org.jspecify.annotations.Nullable;

/**
 * A triage as who judges it sees it. It is health data: not for a log.
 *
 * @param taal in which he answered
 * @param afgenomenDoor who filled it in with him on the phone
 * @param antwoorden in the order of the questions he came by
 * @param voorstel what the questionnaire proposes: nothing happens by it
 * @param invoer what was written so far; the proposal when nothing was
 * @param versie of what was written; 0 when nothing was
 * @param gevolgen what each next step comes to
 * @param onder the bedrijfsarts who is responsible
 * @param loopt whether the spell still goes on
 * @param besluit who decided, and when; {@code null} when nobody did
 */
public record Selektoordeelblad(
        SelektId id,
        LocalDate vandaag,
        String werknemer,
        String bedrijf,
        DossierId dossier,
        LocalDate eersteDag,
        Instant ingevuldOp,
        String taal,
        @Nullable String afgenomenDoor,
        List<Gegeven> antwoorden,
        Voorstel voorstel,
        Selektoordeelinvoer invoer,
        int versie,
        Map<Vervolgactie, Gevolg> gevolgen,
        String onder,
        boolean loopt,
        @Nullable Besluit besluit) {
    public Selektoordeelblad {
        antwoorden = List.copyOf(antwoorden);
        gevolgen = Map.copyOf(gevolgen);
    }

    /** Whether it is still to be judged. */
    public boolean isOpen() {
        return besluit == null && loopt;
    }

    /**
     * One question and what was answered.
     *
     * @param keuzes in Dutch, whatever the language in which he read them
     * @param tekst in his own words, in his own language
     */
    public record Gegeven(String vraag, List<String> keuzes, String tekst) {
        public Gegeven {
            keuzes = List.copyOf(keuzes);
        }

        @Override
        public String toString() {
            return "Gegeven";
        }
    }

    /**
     * What a next step comes to.
     *
     * @param advies to begin with, in fixed words
     * @param uiterlijk the last day of the contact or talk that follows
     * @param inContact whether that is a contact with the arbodienst
     */
    public record Gevolg(String advies, @Nullable LocalDate uiterlijk, boolean inContact) {}

    /** @param afgeweken whether it was decided otherwise than was proposed */
    public record Besluit(String door, Instant op, boolean afgeweken) {}

    @Override
    public String toString() {
        return "Selektoordeelblad[" + id + "]";
    }
}
