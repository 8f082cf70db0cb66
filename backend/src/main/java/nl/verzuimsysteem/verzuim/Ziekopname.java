package nl.verzuimsysteem.verzuim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.kern.Sleutel;
import nl.verzuimsysteem.kern.Telefoon;
import nl.verzuimsysteem.verzuim.Verzuimbeeld.Periode;
import org.jspecify.annotations.Nullable;

/** What a report of sickness makes of the spells of an employee. Pure, as {@link Toepassing}. */
final class Ziekopname {
    private final Verzuimbeeld beeld;
    private final Grenzen grenzen;

    private Ziekopname(Verzuimbeeld beeld, Grenzen grenzen) {
        this.beeld = beeld;
        this.grenzen = grenzen;
    }

    /**
     * The picture with the spell in it; in which case it lies is decided by {@link Indeling}.
     *
     * @param dag the first sick day of the report
     * @throws OngeldigeInvoer on the fields of the report
     * @throws Conflict when he is reported sick on that day already, and still is
     */
    static Verzuimbeeld van(Verzuimbeeld beeld, Ziekmelding melding, LocalDate dag, Grenzen grenzen) {
        var nu = new Ziekopname(beeld, grenzen);
        var omvat = beeld.geldig().stream().filter(een -> een.omvat(dag)).findFirst();
        omvat.filter(een -> een.tot() == null).ifPresent(lopend -> {
            throw alZiek(grenzen.naam(), lopend);
        });
        var terug = melding.verwachteTerugkeer();
        var fouten = new OngeldigeInvoer.Verzamelaar()
                .eis(Sleutel.isGeldig(melding.sleutel()), "sleutel", "dossier.sleutel")
                .eis(Telefoon.isGeldig(melding.telefoon()), "telefoon", "dossier.telefoon")
                .eis(terug == null || terug.isAfter(dag), "verwachteTerugkeer", "dossier.verwachteTerugkeer.tevroeg");
        nu.eersteDag(fouten, dag, omvat);
        nu.hersteldag(fouten, dag, melding.eersteDagWeerAanHetWerk());
        fouten.klaar();
        var perioden = new ArrayList<>(beeld.perioden());
        perioden.add(new Periode(0, 0, dag, melding.eersteDagWeerAanHetWerk(), melding.sleutel()));
        return beeld.metPerioden(perioden);
    }

    private void eersteDag(OngeldigeInvoer.Verzamelaar fouten, LocalDate dag, Optional<Periode> omvat) {
        var veld = "eersteZiektedag";
        fouten.eis(!dag.isAfter(grenzen.vandaag()), veld, "dossier.eersteZiektedag.toekomst")
                .eis(
                        !dag.isBefore(grenzen.oudste()),
                        veld,
                        "dossier.eersteZiektedag.teOud",
                        Kalender.voluit(grenzen.oudste()))
                .eis(
                        grenzen.inDienstOp(dag),
                        veld,
                        "dossier.eersteZiektedag.nietInDienst",
                        grenzen.naam(),
                        voluit(grenzen.inDienst()))
                .eis(
                        grenzen.nogInDienstOp(dag),
                        veld,
                        "dossier.eersteZiektedag.uitDienst",
                        grenzen.naam(),
                        voluit(grenzen.uitDienst()));
        omvat.ifPresent(eerder -> fouten.eis(
                false,
                veld,
                "dossier.eersteZiektedag.overlap",
                grenzen.naam(),
                Kalender.voluit(eerder.van()),
                voluit(eerder.tot())));
    }

    /** A spell that is over may lie before others, as long as it ends before them. */
    private void hersteldag(OngeldigeInvoer.Verzamelaar fouten, LocalDate dag, @Nullable LocalDate tot) {
        var veld = "eersteDagWeerAanHetWerk";
        var later =
                beeld.geldig().stream().filter(een -> een.van().isAfter(dag)).findFirst();
        if (tot == null) {
            later.ifPresent(een ->
                    fouten.eis(false, veld, "dossier.herstel.nodig", grenzen.naam(), Kalender.voluit(een.van())));
            return;
        }
        fouten.eis(!tot.isAfter(grenzen.vandaag()), veld, "dossier.herstel.toekomst")
                .eis(tot.isAfter(dag), veld, "dossier.herstel.tevroeg", Kalender.voluit(dag));
        later.ifPresent(een -> fouten.eis(
                !tot.isAfter(een.van()), veld, "dossier.periode.overlap", grenzen.naam(), Kalender.voluit(een.van())));
    }

    static Conflict alZiek(String naam, Periode lopend) {
        return new Conflict("dossier.alZiek", naam, Kalender.voluit(lopend.van()), Long.toString(lopend.dossier()));
    }

    private static String voluit(@Nullable LocalDate dag) {
        return dag == null ? "" : Kalender.voluit(dag);
    }
}
