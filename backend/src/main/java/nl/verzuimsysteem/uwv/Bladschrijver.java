package nl.verzuimsysteem.uwv;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.Melding;
import nl.verzuimsysteem.poortwachter.Mijlpalen;
import nl.verzuimsysteem.poortwachter.Verzuimperiode;
import nl.verzuimsysteem.verzuim.Dossierfeiten;
import nl.verzuimsysteem.verzuim.Verloopregel;
import org.jspecify.annotations.Nullable;

/** Writes the sheets of one case: for each report exactly what UWV asks, and not a line more. */
final class Bladschrijver {
    private final Partijen partijen;
    private final Dossierfeiten dossier;
    private final Mijlpalen mijlpalen;

    Bladschrijver(Partijen partijen, Dossierfeiten dossier, Mijlpalen mijlpalen) {
        this.partijen = partijen;
        this.dossier = dossier;
        this.mijlpalen = mijlpalen;
    }

    /** The reports this case asks for, or asked for. */
    List<Uwvblad> alle() {
        return Stream.of(Uwvsoort.values())
                .flatMap(soort -> blad(soort).stream())
                .toList();
    }

    Optional<Uwvblad> blad(Uwvsoort soort) {
        return mijlpalen
                .mijlpaal(soort.mijlpaal())
                .map(mijlpaal -> new Uwvblad(
                        soort,
                        mijlpaal,
                        mijlpalen.uitleg(soort.mijlpaal()),
                        gegevens(soort),
                        dossier.stappen().stream()
                                .filter(stap -> stap.soort() == soort.mijlpaal() && stap.isGezet())
                                // There can be an earlier report, which is of an earlier sickness.
                                .filter(stap -> stap.volgnummer() == mijlpaal.volgnummer())
                                .findFirst()
                                .orElse(null)));
    }

    private List<Gegeven> gegevens(Uwvsoort soort) {
        var regels = new ArrayList<Gegeven>();
        regels.add(gegeven("werkgever", partijen.bedrijfsnaam()));
        regels.add(ofOntbreekt("loonheffingennummer", partijen.loonheffingennummer(), "uwv.ontbreekt.stamgegevens"));
        regels.add(gegeven("werknemer", partijen.naam()));
        regels.add(ofOntbreekt("geboortedatum", dag(partijen.geboortedatum()), "uwv.ontbreekt.medewerker"));
        regels.add(new Gegeven(naam("bsn"), Melding.van("uwv.bsn").tekst(), true));
        regels.add(gegeven("personeelsnummer", partijen.personeelsnummer()));
        if (soort == Uwvsoort.VANGNET) {
            regels.add(gegeven(
                    "vangnetgroep",
                    Vangnetkeuze.naam(dossier.feiten().vangnet()).tekst()));
            misschien(regels, "vangnetBekendOp", dossier.feiten().vangnetBekendOp());
        }
        regels.add(gegeven("eersteZiektedag", Kalender.voluit(mijlpalen.eersteZiektedag())));
        if (!mijlpalen.teldag().equals(mijlpalen.eersteZiektedag())) {
            regels.add(gegeven("teldag", Kalender.voluit(mijlpalen.teldag())));
        }
        perioden(regels);
        if (soort == Uwvsoort.HERSTELD) {
            misschien(regels, "weerAanHetWerk", laatsteHersteldag());
        } else {
            dossier.verloop().forEach(regel -> regels.add(verloop(regel)));
        }
        misschien(regels, "eindeDienstverband", dossier.feiten().laatsteDag());
        return regels;
    }

    private void perioden(List<Gegeven> regels) {
        var perioden = dossier.feiten().perioden();
        for (var nummer = 0; nummer < perioden.size(); nummer++) {
            regels.add(new Gegeven(
                    perioden.size() == 1 ? naam("periode") : Melding.van("uwv.gegeven.periodeNummer", nummer + 1),
                    periode(perioden.get(nummer)),
                    false));
        }
    }

    /** Of who is sick again it is the recovery before that. */
    private @Nullable LocalDate laatsteHersteldag() {
        LocalDate laatste = null;
        for (var periode : dossier.feiten().perioden()) {
            laatste = periode.tot() == null ? laatste : periode.tot();
        }
        return laatste;
    }

    private static String periode(Verzuimperiode periode) {
        var tot = periode.tot();
        var van = Kalender.voluit(periode.van());
        return tot == null
                ? Melding.van("uwv.periode.loopt", van).tekst()
                : Melding.van("uwv.periode", van, Kalender.voluit(tot.minusDays(1)))
                        .tekst();
    }

    private static Gegeven verloop(Verloopregel regel) {
        var vanaf = Kalender.voluit(regel.vanaf());
        return gegeven(
                "verloop",
                (regel.arbeidstherapie()
                                ? Melding.van("uwv.verloop.arbeidstherapie", vanaf)
                                : Melding.van("uwv.verloop.percentage", vanaf, regel.percentage()))
                        .tekst());
    }

    private static void misschien(List<Gegeven> regels, String naam, @Nullable LocalDate dag) {
        if (dag != null) {
            regels.add(gegeven(naam, Kalender.voluit(dag)));
        }
    }

    private static Gegeven ofOntbreekt(String naam, @Nullable String waarde, String waar) {
        return waarde == null || waarde.isBlank()
                ? new Gegeven(naam(naam), Melding.van(waar).tekst(), true)
                : gegeven(naam, waarde);
    }

    private static Gegeven gegeven(String naam, String waarde) {
        return new Gegeven(naam(naam), waarde, false);
    }

    private static Melding naam(String naam) {
        return Melding.van("uwv.gegeven." + naam);
    }

    private static @Nullable String dag(@Nullable LocalDate dag) {
        return dag == null ? null : Kalender.voluit(dag);
    }
}
