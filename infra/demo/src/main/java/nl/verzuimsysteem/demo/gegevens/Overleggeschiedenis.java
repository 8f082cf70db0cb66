package nl.verzuimsysteem.demo.gegevens;

import jakarta.inject.Singleton;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.verzuimsysteem.caseload.CaseloadService;
import nl.verzuimsysteem.caseload.Overdracht;
import nl.verzuimsysteem.demo.gegevens.Spreekuurboek.Zieke;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.RegioId;
import nl.verzuimsysteem.overleg.Agendapunt;
import nl.verzuimsysteem.overleg.BehandelService;
import nl.verzuimsysteem.overleg.BesluitService;
import nl.verzuimsysteem.overleg.Besluitsoort;
import nl.verzuimsysteem.overleg.NieuwBesluit;
import nl.verzuimsysteem.overleg.OverlegService;
import nl.verzuimsysteem.overleg.OverlegagendaService;
import nl.verzuimsysteem.overleg.Overlegreeks;
import nl.verzuimsysteem.overleg.OverlegreeksService;
import org.jspecify.annotations.Nullable;

/**
 * The weekly overleg of the demo: the team holds it every Tuesday, held it last week, and shares its cases. Played through the
 * services, each act at its own moment, once.
 */
@Singleton
public class Overleggeschiedenis {
    private static final LocalTime BEGIN = LocalTime.of(9, 0);
    private static final int MINUTEN = 60;
    private static final String CASEMANAGER = "Petra van Ommen";
    private static final String POB = "Naima El Amrani";
    private static final String MMA = "Ilse Verweij";
    private static final int BESPROKEN = 5;
    private static final int EIGEN = 14;

    private final Spreekuurboek mensen;
    private final OverlegreeksService reeksen;
    private final OverlegagendaService agenda;
    private final OverlegService overleggen;
    private final BehandelService behandelen;
    private final BesluitService besluiten;
    private final CaseloadService caseload;
    private final Demoklok klok;

    Overleggeschiedenis(
            Spreekuurboek mensen,
            OverlegreeksService reeksen,
            OverlegagendaService agenda,
            OverlegService overleggen,
            BehandelService behandelen,
            BesluitService besluiten,
            CaseloadService caseload,
            Demoklok klok) {
        this.mensen = mensen;
        this.reeksen = reeksen;
        this.agenda = agenda;
        this.overleggen = overleggen;
        this.behandelen = behandelen;
        this.besluiten = besluiten;
        this.caseload = caseload;
        this.klok = klok;
    }

    /** Plays it, unless the team has its overleg already. */
    public void speel() {
        mensen.metLogin().map(Zieke::regio).ifPresent(this::speel);
    }

    private void speel(RegioId regio) {
        var team = new Team(
                mensen.lid(Functie.MMA, regio, MMA),
                mensen.lid(Functie.POB, regio, POB),
                mensen.lid(Functie.CASEMANAGER, regio, CASEMANAGER));
        if (reeksen.reeks(team.mma(), regio).reeks() != null) {
            return;
        }
        var vorige = Agenda.dag(klok.instant()).with(TemporalAdjusters.previous(DayOfWeek.TUESDAY));
        var zieken = mensen.zieken(regio);
        klok.op(Agenda.moment(vorige.minusDays(1), LocalTime.of(16, 10)), () -> bereidVoor(team, regio, zieken));
        klok.op(Agenda.moment(vorige, BEGIN), () -> houd(team, regio, vorige));
        klok.op(Agenda.moment(vorige, LocalTime.of(11, 0)), () -> verdeel(team, zieken));
        mensen.legWeg();
    }

    private record Team(Actor mma, Actor pob, Actor casemanager) {
        List<Actor> leden() {
            return List.of(mma, pob, casemanager);
        }
    }

    private void bereidVoor(Team team, RegioId regio, List<Zieke> zieken) {
        reeksen.zet(
                team.mma(),
                new Overlegreeks(
                        regio,
                        DayOfWeek.TUESDAY,
                        BEGIN,
                        MINUTEN,
                        true,
                        Set.copyOf(team.leden().stream().map(Actor::persoon).toList()),
                        0));
        var waarom = List.of(
                "De werkgever vraagt of een casemanager kan helpen bij het plan van aanpak.",
                "Medewerker wil weer rijden. Wat is de volgende stap in de opbouw?",
                "Drie keer gebeld, de leidinggevende neemt niet op.",
                "Aangepast werk op de planning loopt goed; mag dat naar zes uur per dag?",
                "Einde contract in zicht. Wie belt de werkgever?",
                "Tweede spoor bespreken met de werkgever.");
        var inbrengers = List.of(team.casemanager(), team.pob(), team.mma());
        for (var nummer = 0; nummer < Math.min(waarom.size(), zieken.size()); nummer++) {
            agenda.brengIn(
                    inbrengers.get(nummer % inbrengers.size()),
                    zieken.get(nummer).dossier(),
                    waarom.get(nummer),
                    false,
                    sleutel("punt", nummer));
        }
    }

    private void houd(Team team, RegioId regio, LocalDate dag) {
        var overleg = agenda.maak(team.mma(), regio).overleg().id();
        overleggen.begin(team.mma(), overleg);
        team.leden().forEach(lid -> overleggen.aanwezig(lid, overleg));
        var punten = new ArrayList<>(overleggen.blad(team.mma(), overleg).punten());
        for (var nummer = 0; nummer < Math.min(BESPROKEN, punten.size()); nummer++) {
            var punt = punten.get(nummer);
            behandelen.aanDeBeurt(team.mma(), overleg, punt.id());
            besluiten.neem(team.leden().get(nummer % team.leden().size()), besluit(team, punt, nummer, dag));
            behandelen.besproken(team.mma(), punt.id());
        }
        if (punten.size() > BESPROKEN) {
            behandelen.volgendeWeek(team.mma(), punten.get(BESPROKEN).id());
        }
        overleggen.sluit(team.mma(), overleg);
    }

    private NieuwBesluit besluit(Team team, Agendapunt punt, int nummer, LocalDate dag) {
        return switch (nummer) {
            case 0 ->
                taak(
                        punt,
                        "Bel de werkgever over het plan van aanpak en leg uit wat een casemanager doet.",
                        Functie.CASEMANAGER,
                        team.casemanager().persoon(),
                        dag.plusDays(3),
                        false,
                        nummer);
            case 1 ->
                new NieuwBesluit(
                        punt.id(),
                        Besluitsoort.SPREEKUUR,
                        "Opbouw van de ritten bespreken.",
                        Functie.POB,
                        null,
                        dag.plusDays(14),
                        null,
                        false,
                        false,
                        sleutel("besluit", nummer));
            case 2 ->
                taak(
                        punt,
                        "Probeer het nog een keer, en anders de verzuimcoördinator.",
                        Functie.MMA,
                        team.mma().persoon(),
                        dag.plusDays(7),
                        false,
                        nummer);
            case 3 ->
                new NieuwBesluit(
                        punt.id(),
                        Besluitsoort.NOTITIE,
                        "Zes uur per dag op de planning kan, vanaf de eerste van de maand.",
                        null,
                        null,
                        null,
                        null,
                        true,
                        false,
                        sleutel("besluit", nummer));
            default ->
                taak(
                        punt,
                        "Bespreek met de medewerker wat er gebeurt als het contract eindigt.",
                        Functie.LEIDINGGEVENDE,
                        null,
                        dag.plusDays(10),
                        true,
                        nummer);
        };
    }

    private static NieuwBesluit taak(
            Agendapunt punt,
            String tekst,
            Functie functie,
            @Nullable GebruikerId eigenaar,
            LocalDate uiterlijk,
            boolean voorWerkgever,
            int nummer) {
        return new NieuwBesluit(
                punt.id(),
                Besluitsoort.TAAK,
                tekst,
                functie,
                eigenaar,
                uiterlijk,
                null,
                voorWerkgever,
                false,
                sleutel("besluit", nummer));
    }

    /** The casemanager and the POB take some cases upon themselves. */
    private void verdeel(Team team, List<Zieke> zieken) {
        for (var lid : List.of(team.casemanager(), team.pob())) {
            var dossiers =
                    zieken.stream().limit(EIGEN).map(Zieke::dossier).distinct().toList();
            caseload.draagOver(
                    lid,
                    new Overdracht(
                            dossiers,
                            lid.persoon(),
                            null,
                            false,
                            sleutel("verdeling", lid.functie().ordinal())));
        }
    }

    private static String sleutel(String wat, int nummer) {
        return UUID.nameUUIDFromBytes(
                        ("overleg " + wat + " " + nummer).getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .toString();
    }
}
