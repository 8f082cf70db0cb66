package nl.verzuimsysteem.demo.gegevens;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.verzuimsysteem.demo.gegevens.Triageboek.Spel;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.RegioId;
import nl.verzuimsysteem.kern.WerknemerId;
import nl.verzuimsysteem.selekt.Einde;
import nl.verzuimsysteem.selekt.Selektkanaal;
import nl.verzuimsysteem.selekt.Selektstatus;
import nl.verzuimsysteem.vragenlijst.Vervolgactie;
import org.jspecify.annotations.Nullable;

/** What became of the triages of some weeks ago. Their answers were not kept for the demo. */
final class Triagearchief {
    private static final LocalTime ACHT_UUR = LocalTime.of(8, 0);
    private static final int GELDIG = 28;
    private static final int HERINNERING = 3;
    private static final int TWEEDE = 6;

    private final Toeval toeval = Toeval.voor("triagearchief");
    private final String mma;
    private final String pob;
    private final Instant nu;

    Triagearchief(Instant nu, String mma, String pob) {
        this.nu = nu;
        this.mma = mma;
        this.pob = pob;
    }

    /** A triage as it is kept. */
    public record Rij(
            BedrijfId bedrijf,
            RegioId regio,
            WerknemerId werknemer,
            DossierId dossier,
            String melding,
            LocalDate eersteDag,
            LocalDate dagEen,
            Selektstatus status,
            String taal,
            @Nullable Selektkanaal kanaal,
            @Nullable Instant verstuurdOp,
            @Nullable Instant geldigTot,
            @Nullable Instant herinnerdOp,
            @Nullable Instant laatstHerinnerdOp,
            @Nullable Instant ingevuldOp,
            @Nullable String afgenomenDoor,
            @Nullable Instant beoordeeldOp,
            @Nullable String beoordeeldDoor,
            @Nullable Vervolgactie actie,
            @Nullable Einde einde) {}

    List<Rij> van(List<Spel> spellen) {
        return spellen.stream().map(this::rij).toList();
    }

    private Rij rij(Spel spel) {
        var gemeld = Agenda.dag(spel.gemeld());
        var dagEen = gemeld.isAfter(spel.van()) ? gemeld : spel.van();
        var gevraagd = Agenda.moment(dagEen.plusDays(1), ACHT_UUR);
        var klaar = spel.tot() == null ? Instant.MAX : Agenda.moment(spel.tot(), ACHT_UUR);
        if (!klaar.isAfter(gevraagd)) {
            return new Maker(spel, dagEen).over();
        }
        // Of who can still answer it is not told here that he does not.
        var nogOpen =
                klaar.isAfter(nu) && gevraagd.plus(GELDIG, ChronoUnit.DAYS).isAfter(nu);
        var antwoordt = toeval.kans(spel.mail() ? 0.78 : 0.6) || nogOpen;
        var ingevuld = gevraagd.plus(toeval.tussen(12, 60 * 60), ChronoUnit.MINUTES);
        var maker = new Maker(spel, dagEen);
        if (spel.mail()) {
            maker.verstuurd(gevraagd, antwoordt && ingevuld.isBefore(klaar) ? ingevuld : klaar);
        }
        if (antwoordt && ingevuld.isBefore(klaar)) {
            return maker.beoordeeld(ingevuld, ingevuld.plus(toeval.tussen(2, 30), ChronoUnit.HOURS));
        }
        return klaar.isBefore(gevraagd.plus(GELDIG, ChronoUnit.DAYS)) ? maker.over() : maker.verlopen();
    }

    /** Fills in one of them. */
    private final class Maker {
        private final Spel spel;
        private final LocalDate dagEen;
        private @Nullable Instant verstuurd;
        private @Nullable Instant herinnerd;
        private @Nullable Instant laatst;

        private Maker(Spel spel, LocalDate dagEen) {
            this.spel = spel;
            this.dagEen = dagEen;
        }

        private void verstuurd(Instant op, Instant tot) {
            verstuurd = op;
            var eerste = op.plus(HERINNERING, ChronoUnit.DAYS);
            herinnerd = eerste.isBefore(tot) ? eerste : null;
            var tweede = op.plus(TWEEDE, ChronoUnit.DAYS);
            laatst = tweede.isBefore(tot) ? tweede : null;
        }

        private Rij over() {
            return maak(Selektstatus.VERVALLEN, null, null, Einde.HERSTELD);
        }

        private Rij verlopen() {
            return maak(Selektstatus.VERLOPEN, null, null, null);
        }

        private Rij beoordeeld(Instant ingevuld, Instant beoordeeld) {
            return maak(Selektstatus.BEOORDEELD, ingevuld, beoordeeld, null);
        }

        private Rij maak(
                Selektstatus status, @Nullable Instant ingevuld, @Nullable Instant beoordeeld, @Nullable Einde einde) {
            return new Rij(
                    spel.bedrijf(),
                    spel.regio(),
                    spel.werknemer(),
                    spel.dossier(),
                    spel.melding(),
                    spel.van(),
                    dagEen,
                    status,
                    spel.taal(),
                    verstuurd != null ? Selektkanaal.MAIL : ingevuld != null ? Selektkanaal.TELEFOON : null,
                    verstuurd,
                    verstuurd == null ? null : verstuurd.plus(GELDIG, ChronoUnit.DAYS),
                    herinnerd,
                    laatst,
                    ingevuld,
                    ingevuld != null && verstuurd == null ? mma : null,
                    beoordeeld,
                    beoordeeld == null ? null : pob,
                    beoordeeld == null ? null : toeval.kies(List.of(Vervolgactie.values())),
                    einde);
        }
    }
}
