package nl.verzuimsysteem.terugkoppeling;

import java.time.Instant;
import java.time.LocalDate;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.WerknemerId;
import org.jspecify.annotations.Nullable;

/**
 * A terugkoppeling at the moment it is given.
 *
 * @param actor who gives it: the professional, or the bedrijfsarts who agrees
 * @param bron what it comes from, such as {@code consult:12}: a second one from there is refused
 * @param dossier empty when it is confidential, or when no case runs
 * @param vertrouwelijk whether the employer must never learn of it
 * @param dag of the consult, or on which a triage was judged
 * @param opsteller name of who wrote it
 * @param onder name of the bedrijfsarts who is responsible
 * @param geaccordeerdOp when the actor agreed as a bedrijfsarts, if he was asked
 * @param vervolg what follows on it, of a triage
 */
public record GegevenTerugkoppeling(
        Actor actor,
        String bron,
        BedrijfId bedrijf,
        WerknemerId werknemer,
        @Nullable DossierId dossier,
        boolean vertrouwelijk,
        LocalDate dag,
        String opsteller,
        Functie functie,
        String onder,
        @Nullable Instant geaccordeerdOp,
        Terugkoppelinhoud inhoud,
        Terugkoppelsoort soort,
        @Nullable Vervolgstap vervolg) {

    /** One that is given after a consult. */
    public GegevenTerugkoppeling(
            Actor actor,
            String bron,
            BedrijfId bedrijf,
            WerknemerId werknemer,
            @Nullable DossierId dossier,
            boolean vertrouwelijk,
            LocalDate dag,
            String opsteller,
            Functie functie,
            String onder,
            @Nullable Instant geaccordeerdOp,
            Terugkoppelinhoud inhoud) {
        this(
                actor,
                bron,
                bedrijf,
                werknemer,
                dossier,
                vertrouwelijk,
                dag,
                opsteller,
                functie,
                onder,
                geaccordeerdOp,
                inhoud,
                Terugkoppelsoort.SPREEKUUR,
                null);
    }
}
