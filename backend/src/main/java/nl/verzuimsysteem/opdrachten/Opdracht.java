package nl.verzuimsysteem.opdrachten;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.OpdrachtId;
import nl.verzuimsysteem.kern.WerknemerId;
import nl.verzuimsysteem.tarieven.Prijsoordeel;
import nl.verzuimsysteem.verzuim.GebeurtenisSoort;
import org.jspecify.annotations.Nullable;

/**
 * One opdracht with all that happened to it, for both sides.
 *
 * @param type the name of the type
 * @param prijs as it was shown before sending, and so as it stays
 * @param alarmNa until when it may wait for somebody to pick it up
 * @param slottekst the answer, or why it was sent back
 * @param ongelezen whether nobody of the employer has opened the answer yet
 * @param verloop from sending until now, oldest first
 */
public record Opdracht(
        OpdrachtId id,
        Betreft betreft,
        String type,
        Functie groep,
        String tekst,
        @Nullable LocalDate gewensteDatum,
        OpdrachtStatus status,
        Prijsoordeel prijs,
        String verstuurdDoor,
        Instant verstuurdOp,
        @Nullable Instant gezienOp,
        Instant alarmNa,
        @Nullable Uitvoerder uitvoerder,
        @Nullable Instant afgerondOp,
        @Nullable String slottekst,
        boolean ongelezen,
        List<Stap> verloop) {
    public Opdracht {
        verloop = List.copyOf(verloop);
    }

    /** Whose case it is about. */
    public record Betreft(
            BedrijfId bedrijf, String bedrijfsnaam, DossierId dossier, WerknemerId werknemer, String werknemersnaam) {}

    /** Who picked it up, and when. */
    public record Uitvoerder(GebruikerId id, String naam, Instant opgepaktOp) {}

    /** Something that happened to it. */
    public record Stap(
            Instant moment,
            GebeurtenisSoort soort,
            @Nullable String tekst,
            String door,
            Functie functie) {}

    /** Whether this person picked it up. */
    public boolean isOpgepaktDoor(Actor actor) {
        return uitvoerder != null && uitvoerder.id().equals(actor.gebruiker());
    }

    /** The question that waits for the employer's answer. */
    public Optional<Stap> openVraag() {
        return status == OpdrachtStatus.VRAAG
                ? verloop.reversed().stream()
                        .filter(stap -> stap.soort() == GebeurtenisSoort.OPDRACHT_VRAAG)
                        .findFirst()
                : Optional.empty();
    }

    /** Whether it has waited longer for somebody to pick it up than it may. */
    public boolean teLaatOpgepakt(Instant nu) {
        return status.wachtOpOppakken() && nu.isAfter(alarmNa);
    }
}
