package nl.verzuimsysteem.opdrachten;

import java.time.Instant;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.OpdrachtId;
import nl.verzuimsysteem.kern.RegioId;
import nl.verzuimsysteem.kern.WerknemerId;
import org.jspecify.annotations.Nullable;

/**
 * What an act on an opdracht must know of it.
 *
 * @param afzender the mail address of the sender, while he has a login
 * @param uitvoerderEmail the mail address of the one who picked it up, while he has a login
 */
record Stand(
        OpdrachtId id,
        BedrijfId bedrijf,
        RegioId regio,
        DossierId dossier,
        WerknemerId werknemer,
        String type,
        Functie groep,
        OpdrachtStatus status,
        @Nullable String afzender,
        @Nullable GebruikerId uitvoerder,
        @Nullable String uitvoerdersnaam,
        @Nullable String uitvoerderEmail,
        @Nullable Instant opgepaktOp,
        @Nullable Instant afgerondOp,
        @Nullable String slottekst,
        int versie) {

    /** Whether this person picked it up. */
    boolean isOpgepaktDoor(Actor actor) {
        return uitvoerder != null && uitvoerder.equals(actor.gebruiker());
    }

    OpdrachtGewijzigd gewijzigdNaar(OpdrachtStatus nieuw) {
        return new OpdrachtGewijzigd(id, bedrijf, regio, dossier, groep, nieuw, versie + 1);
    }
}
