package nl.verzuimsysteem.demo.gegevens;

import java.time.Instant;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.verzuimsysteem.demo.gegevens.Verzuimverloop.Geval;
import nl.verzuimsysteem.verzuim.GebeurtenisSoort;
import org.jspecify.annotations.Nullable;

/** Everything there is in the demo, made in memory: the same moment and the same catalogue give the same world. */
record Demowereld(
        List<Rijen.Regio> regios,
        List<Bedrijfskaart> bedrijven,
        List<Rijen.Contactpersoon> contactpersonen,
        List<Rijen.Werknemer> werknemers,
        List<Rijen.Gebruiker> gebruikers,
        List<Rijen.GebruikerFunctie> functies,
        Tarieven tarieven,
        List<Rijen.Afspraak> afspraken,
        List<Rijen.Dossier> dossiers,
        List<Rijen.Verzuimperiode> perioden,
        List<Rijen.Verloop> verloop,
        List<Rijen.Stap> stappen,
        List<Rijen.Verlenging> verlengingen,
        List<Rijen.Contactmoment> contactmomenten,
        List<Rijen.Opdracht> opdrachten,
        List<Rijen.Verrichting> verrichtingen,
        List<Rijen.Tijdregel> tijden,
        List<Rijen.Taak> taken,
        List<Rijen.Gebeurtenis> gebeurtenissen) {

    /** So many people can be absent in a company that chance might leave without a case. */
    private static final int KLEIN_VAN = 5;

    private static final int KLEIN_TOT = 30;
    /** People who leave while absent, soon. */
    private static final int VERTREKKERS = 2;

    /**
     * Makes the world as it is at a moment.
     *
     * @param alarmNa when a team is warned of an order sent at a moment
     */
    static Demowereld maak(Instant nu, Catalogus catalogus, UnaryOperator<Instant> alarmNa) {
        var agenda = new Agenda(nu);
        var bedrijven = new Bedrijfsvorming(agenda.vandaag()).bedrijven();
        var werknemers = new ArrayList<Rijen.Werknemer>();
        bedrijven.forEach(kaart -> werknemers.addAll(kaart.ploeg().allen()));

        var gebruikers = new Gebruikers(agenda.vandaag());
        gebruikers.arbodienst(bedrijven);
        gebruikers.bedrijven(bedrijven);

        var perBedrijf =
                bedrijven.stream().collect(Collectors.toMap(kaart -> kaart.rij().id(), Function.identity()));
        var vorming = new Dossiervorming(agenda, perBedrijf, gebruikers);
        gevallen(agenda, bedrijven).forEach(vorming::open);
        var zaken = vorming.zaken();

        var opbouw = new Opbouw(agenda);
        zaken.forEach(opbouw::bouw);
        var traject = new Trajectverloop(agenda);
        zaken.forEach(traject::loop);
        var contacten = new Contacten(agenda);
        zaken.forEach(contacten::houd);
        var tarieven = Tarieven.van(agenda.vandaag());
        var verloop = new Opdrachtverloop(alarmNa, catalogus, tarieven, gebruikers);
        new Opdrachtenstroom(verloop, agenda).stroom(zaken);

        var gebeurtenissen = new ArrayList<>(vorming.gebeurtenissen());
        gebeurtenissen.addAll(contacten.gebeurtenissen());
        gebeurtenissen.addAll(verloop.gebeurtenissen());
        vertrek(agenda, zaken, werknemers, gebeurtenissen);
        eigenInzage(agenda, zaken, gebruikers);
        var geleverd = new Verrichtingenverloop(agenda, tarieven, gebruikers);
        geleverd.lever(
                zaken,
                verloop.opdrachten(),
                traject.stappen(),
                zaken.stream().collect(Collectors.toMap(zaak -> zaak.rij().id(), Function.identity())));
        naamloos(geleverd, bedrijven, YearMonth.from(agenda.vandaag()));
        gebeurtenissen.sort(Comparator.comparing(Rijen.Gebeurtenis::moment));

        return new Demowereld(
                Bedrijfsvorming.regios(),
                bedrijven,
                Bedrijfsvorming.contactpersonen(bedrijven),
                werknemers,
                gebruikers.rijen(),
                gebruikers.functies(),
                tarieven,
                Tarieven.afspraken(agenda.vandaag(), Toeval.voor("prijsafspraken")),
                zaken.stream().map(Zaak::rij).toList(),
                vorming.perioden(),
                opbouw.rijen(),
                traject.stappen(),
                traject.verlengingen(),
                contacten.contactmomenten(),
                verloop.opdrachten(),
                geleverd.verrichtingen(),
                geleverd.tijden(),
                contacten.taken(),
                gebeurtenissen);
    }

    /** One that was invoiced, and one that waits for the next invoice: the largest companies hide best who it was. */
    private static void naamloos(Verrichtingenverloop geleverd, List<Bedrijfskaart> bedrijven, YearMonth dezeMaand) {
        var grootste = bedrijven.stream()
                .sorted(Comparator.comparingInt(
                                (Bedrijfskaart kaart) -> kaart.ploeg().allen().size())
                        .reversed())
                .limit(2)
                .toList();
        geleverd.naamloos(grootste.getFirst(), "SECOND_OPINION", dezeMaand.minusMonths(2));
        geleverd.naamloos(grootste.getLast(), "OPEN_SPREEKUUR", dezeMaand.minusMonths(1));
    }

    List<Rijen.Afdelingsrij> afdelingen() {
        return bedrijven.stream()
                .flatMap(kaart -> kaart.afdelingen().entrySet().stream()
                        .map(afdeling -> new Rijen.Afdelingsrij(
                                afdeling.getValue(),
                                kaart.rij().id(),
                                boven(kaart, afdeling.getKey()),
                                afdeling.getKey().naam())))
                .toList();
    }

    private static @Nullable Long boven(Bedrijfskaart kaart, Afdeling afdeling) {
        var boven = afdeling.boven();
        return boven == null ? null : kaart.afdelingen().get(boven);
    }

    private static List<Geval> gevallen(Agenda agenda, List<Bedrijfskaart> bedrijven) {
        var kringen = bedrijven.stream().map(Demowereld::kring).toList();
        var klein = kringen.stream()
                .filter(kring -> kring.size() >= KLEIN_VAN && kring.size() < KLEIN_TOT)
                .toList();
        return new Verzuimverloop(agenda, kringen.stream().flatMap(List::stream).toList()).maak(klein);
    }

    /** Who can be absent: all but those who would have to report themselves. */
    private static List<Rijen.Werknemer> kring(Bedrijfskaart kaart) {
        return kaart.ploeg().allen().stream()
                .filter(werknemer -> !werknemer.equals(kaart.ploeg().directeur())
                        && !werknemer.equals(kaart.ploeg().coordinator()))
                .toList();
    }

    /** Some whose contract ends soon: reported out of service, and that can still be undone. One left yesterday. */
    private static void vertrek(
            Agenda agenda, List<Zaak> zaken, List<Rijen.Werknemer> werknemers, List<Rijen.Gebeurtenis> gebeurtenissen) {
        var toeval = Toeval.voor("vertrek");
        lopend(agenda, zaken, 25, 80).limit(VERTREKKERS).forEach(zaak -> {
            var laatsteDag = agenda.vandaag()
                    .plusMonths(1)
                    .withDayOfMonth(1)
                    .plusMonths(1)
                    .minusDays(1);
            werknemers.replaceAll(
                    werknemer -> werknemer.id() == zaak.rij().werknemer() ? werknemer.tot(laatsteDag) : werknemer);
            var moment = Agenda.moment(Agenda.werkdagenTerug(agenda.vandaag(), toeval.tussen(2, 5)), 9, 16, toeval);
            gebeurtenissen.add(zaak.gebeurtenis(moment, GebeurtenisSoort.UIT_DIENST_GEMELD, laatsteDag));
        });
        // One who has left: the program closes that case by itself.
        lopend(agenda, zaken, 81, 120).reduce((eerder, later) -> later).ifPresent(zaak -> {
            var laatsteDag = agenda.vandaag().minusDays(1);
            werknemers.replaceAll(
                    werknemer -> werknemer.id() == zaak.rij().werknemer() ? werknemer.tot(laatsteDag) : werknemer);
            var moment = Agenda.moment(Agenda.werkdagenTerug(agenda.vandaag(), toeval.tussen(12, 20)), 9, 16, toeval);
            gebeurtenissen.add(zaak.gebeurtenis(moment, GebeurtenisSoort.UIT_DIENST_GEMELD, laatsteDag));
        });
    }

    /** One employee has a login of his own. */
    private static void eigenInzage(Agenda agenda, List<Zaak> zaken, Gebruikers gebruikers) {
        lopend(agenda, zaken, 30, 200)
                .skip(VERTREKKERS)
                .findFirst()
                .ifPresent(zaak ->
                        gebruikers.werknemer(zaak.bedrijf(), zaak.geval().werknemer()));
    }

    /** Running cases of one spell, of people who lead nobody, that began so many days ago. */
    private static Stream<Zaak> lopend(Agenda agenda, List<Zaak> zaken, int van, int tot) {
        return zaken.stream()
                .filter(zaak -> zaak.geval().loopt() && zaak.geval().perioden().size() == 1)
                .filter(zaak -> !zaak.bedrijf()
                        .ploeg()
                        .leiders()
                        .containsValue(zaak.geval().werknemer()))
                .filter(zaak -> {
                    var dagen = ChronoUnit.DAYS.between(zaak.geval().eersteDag(), agenda.vandaag());
                    return dagen >= van && dagen <= tot;
                });
    }
}
