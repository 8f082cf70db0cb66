package nl.verzuimsysteem.demo.gegevens;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.verzuimsysteem.demo.gegevens.Gebruikers.Speler;
import nl.verzuimsysteem.demo.gegevens.Verzuimverloop.Geval;
import nl.verzuimsysteem.demo.gegevens.Verzuimverloop.Periode;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.Melding;
import nl.verzuimsysteem.poortwachter.Vierwekenregel;
import nl.verzuimsysteem.verzuim.GebeurtenisSoort;
import org.jspecify.annotations.Nullable;

/** Turns absence into cases: reported, sometimes reported again, and reported recovered. */
final class Dossiervorming {
    private final Agenda agenda;
    private final Map<Long, Bedrijfskaart> bedrijven;
    private final Gebruikers gebruikers;
    private final Toeval toeval = Toeval.voor("dossiervorming");
    private final List<Zaak> zaken = new ArrayList<>();
    private final List<Rijen.Verzuimperiode> perioden = new ArrayList<>();
    private final List<Rijen.Gebeurtenis> gebeurtenissen = new ArrayList<>();

    /** @param bedrijven by their keys */
    Dossiervorming(Agenda agenda, Map<Long, Bedrijfskaart> bedrijven, Gebruikers gebruikers) {
        this.agenda = agenda;
        this.bedrijven = bedrijven;
        this.gebruikers = gebruikers;
    }

    List<Zaak> zaken() {
        return zaken;
    }

    List<Rijen.Verzuimperiode> perioden() {
        return perioden;
    }

    List<Rijen.Gebeurtenis> gebeurtenissen() {
        return gebeurtenissen;
    }

    void open(Geval geval) {
        var werknemer = geval.werknemer();
        var kaart = Objects.requireNonNull(bedrijven.get(werknemer.bedrijf()));
        var werkgever = gebruikers.werkgever(werknemer);
        var gemeld = geval.perioden().stream().map(this::gemeld).toList();
        var sleutel = toeval.sleutel();
        var zaak =
                new Zaak(dossier(geval, kaart, werkgever, gemeld.getFirst(), sleutel), geval, gemeld, kaart, werkgever);
        zaken.add(zaak);
        for (int nummer = 0; nummer < gemeld.size(); nummer++) {
            periode(zaak, nummer, nummer == 0 ? sleutel : toeval.sleutel());
        }
        var velden = ingevuld(zaak.rij());
        if (!velden.isEmpty()) {
            var moment = gemeld.getFirst().plus(toeval.tussen(3, 29), ChronoUnit.MINUTES);
            gebeurtenissen.add(zaak.gebeurtenis(moment, GebeurtenisSoort.GEGEVENS_GEWIJZIGD, null, null, velden));
        }
    }

    /** What was filled in after the report, as the Tijdlijn names it. */
    private static String ingevuld(Rijen.Dossier dossier) {
        var velden = new ArrayList<String>();
        if (dossier.verblijfadres() != null) {
            velden.add("dossier.veld.verblijfadres");
        }
        if (dossier.lopendeAfspraken() != null) {
            velden.add("dossier.veld.lopendeAfspraken");
        }
        return velden.stream().map(veld -> Melding.van(veld).tekst()).collect(Collectors.joining(", "));
    }

    /** Why a spell joined the case before it, in the words of the program. */
    private static String uitleg(LocalDate hersteld, LocalDate opnieuw) {
        return Melding.van(
                        "dossier.samengesteld",
                        Vierwekenregel.dagenHersteld(hersteld, opnieuw),
                        Kalender.voluit(hersteld),
                        Kalender.voluit(opnieuw),
                        Vierwekenregel.DAGEN)
                .tekst();
    }

    private void periode(Zaak zaak, int nummer, String sleutel) {
        var periode = zaak.geval().perioden().get(nummer);
        var moment = zaak.gemeld().get(nummer);
        perioden.add(
                new Rijen.Verzuimperiode(zaak.rij().bedrijf(), zaak.rij().id(), periode.van(), periode.tot(), sleutel));
        if (nummer == 0) {
            gebeurtenissen.add(zaak.gebeurtenis(moment, GebeurtenisSoort.ZIEK_GEMELD, periode.van()));
        } else {
            var hersteld = Objects.requireNonNull(
                    zaak.geval().perioden().get(nummer - 1).tot());
            gebeurtenissen.add(zaak.gebeurtenis(
                    moment, GebeurtenisSoort.OPNIEUW_ZIEK, periode.van(), null, uitleg(hersteld, periode.van())));
        }
        var tot = periode.tot();
        if (tot != null) {
            gebeurtenissen.add(zaak.gebeurtenis(herstelGemeld(tot), GebeurtenisSoort.HERSTELD_GEMELD, tot));
        }
    }

    /** Most report on the first day before work; some a day late. */
    private Instant gemeld(Periode periode) {
        var volgende = Agenda.werkdagVanaf(periode.van().plusDays(1));
        var laat = !volgende.isAfter(agenda.laatsteDag())
                && (periode.tot() == null || volgende.isBefore(periode.tot()))
                && toeval.kans(0.12);
        return Agenda.moment(laat ? volgende : periode.van(), 6, 9, toeval);
    }

    private Instant herstelGemeld(LocalDate hersteld) {
        var dag = Agenda.werkdagVanaf(hersteld);
        var volgende = Agenda.werkdagVanaf(dag.plusDays(1));
        return Agenda.moment(
                !volgende.isAfter(agenda.laatsteDag()) && toeval.kans(0.25) ? volgende : dag, 7, 11, toeval);
    }

    private Rijen.Dossier dossier(Geval geval, Bedrijfskaart kaart, Speler werkgever, Instant gemeld, String sleutel) {
        var werknemer = geval.werknemer();
        return new Rijen.Dossier(
                zaken.size() + 1L,
                werknemer.bedrijf(),
                kaart.rij().regio(),
                werknemer.id(),
                geval.eersteDag(),
                geval.hersteldOp(),
                geval.loopt() ? 1 : null,
                werknemer.telefoon(),
                toeval.kans(0.06) ? toeval.kies(Zinnen.VERBLIJF) : null,
                verwachteTerugkeer(geval),
                toeval.kans(0.2) ? toeval.kies(Zinnen.LOPENDE_AFSPRAKEN) : null,
                keuze(70, 3, 27),
                keuze(86, 3, 11),
                keuze(86, 1, 13),
                gemeld,
                werkgever.naam(),
                sleutel);
    }

    private String keuze(double nee, double ja, double onbekend) {
        return List.of("NEE", "JA", "ONBEKEND").get(toeval.gewogen(nee, ja, onbekend));
    }

    /** Given for short absence mostly; for what takes longer nobody knows. */
    private @Nullable LocalDate verwachteTerugkeer(Geval geval) {
        var dagen = ChronoUnit.DAYS.between(geval.eersteDag(), agenda.vandaag());
        if (!geval.loopt() || dagen > 30 || !toeval.kans(0.6)) {
            return null;
        }
        return Agenda.werkdagVanaf(agenda.vandaag().plusDays(toeval.tussen(1, 9)));
    }
}
