package nl.verzuimsysteem.overleg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GeenRecht;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.testen.TestProgramma;
import nl.verzuimsysteem.toegang.Mag;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Nobody outside the team of a regio comes near its overleg: no function of an employer, and no other team. */
@Tag("database")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OverlegRechtenTest {
    private final TestProgramma programma = TestProgramma.gedeeld();
    private final Overlegtoneel toneel = new Overlegtoneel(programma);
    private final Map<String, Consumer<Actor>> handelingen = new LinkedHashMap<>();

    @BeforeAll
    void overleg() {
        var reeks = toneel.reeks();
        var zaak = toneel.stapOver(-9, Functie.POB);
        var blad = toneel.maak();
        var overleg = blad.overleg().id();
        var punt = Overlegtoneel.punt(blad, zaak).id();
        var agenda = toneel.agenda;
        var dienst = toneel.overleg;
        handelingen.put("reeks", actor -> toneel.reeksen.reeks(actor, toneel.regio));
        handelingen.put(
                "zet",
                actor -> toneel.reeksen.zet(
                        actor,
                        new Overlegreeks(
                                toneel.regio,
                                DayOfWeek.MONDAY,
                                LocalTime.NOON,
                                60,
                                true,
                                Set.of(),
                                reeks.versie() + 1)));
        handelingen.put("maak", actor -> agenda.maak(actor, toneel.regio));
        handelingen.put(
                "brengIn",
                actor -> agenda.brengIn(
                        actor, zaak, null, false, UUID.randomUUID().toString()));
        handelingen.put("verplaats", actor -> agenda.verplaats(actor, punt, 0));
        handelingen.put("zetMinuten", actor -> agenda.zetMinuten(actor, punt, 5));
        handelingen.put("haalAf", actor -> agenda.haalAf(actor, punt));
        handelingen.put("vraagArts", actor -> agenda.vraagArts(actor, punt, null));
        handelingen.put("regios", actor -> toneel.klaar.regios(actor));
        handelingen.put("zetKlaar", actor -> toneel.klaar.zetKlaar(actor, toneel.regio));
        handelingen.put("komend", actor -> dienst.komend(actor, toneel.regio));
        handelingen.put("blad", actor -> dienst.blad(actor, overleg));
        handelingen.put("begin", actor -> dienst.begin(actor, overleg));
        handelingen.put("sluit", actor -> dienst.sluit(actor, overleg));
        handelingen.put("hervat", actor -> dienst.hervat(actor, overleg));
        handelingen.put("aanDeBeurt", actor -> toneel.behandelen.aanDeBeurt(actor, overleg, punt));
        handelingen.put("besproken", actor -> toneel.behandelen.besproken(actor, punt));
        handelingen.put("volgendeWeek", actor -> toneel.behandelen.volgendeWeek(actor, punt));
        handelingen.put("heropen", actor -> toneel.behandelen.heropen(actor, punt));
        handelingen.put("maakOngedaan", actor -> toneel.behandelen.maakOngedaan(actor, punt, null));
        handelingen.put("aanwezig", actor -> dienst.aanwezig(actor, overleg));
        handelingen.put("eerdere", actor -> dienst.eerdere(actor, toneel.regio, Uitsnede.eerste(10)));
    }

    @Test
    void elke_handeling_van_het_overleg_wordt_hier_geprobeerd() {
        assertThat(List.of(
                        OverlegreeksService.class,
                        OverlegagendaService.class,
                        OverlegklaarService.class,
                        OverlegService.class,
                        BehandelService.class))
                .flatExtracting(dienst -> Arrays.stream(dienst.getMethods())
                        .filter(methode -> methode.isAnnotationPresent(Mag.class))
                        .map(methode -> methode.getName())
                        .toList())
                .containsExactlyInAnyOrderElementsOf(handelingen.keySet());
    }

    @Test
    void wie_niet_in_het_team_zit_krijgt_niets_en_verandert_niets() {
        var voordien = inhoud();

        buiten().forEach((wie, actor) ->
                handelingen.forEach((wat, doe) -> assertThat(catchThrowable(() -> doe.accept(actor)))
                        .as(wat + " als " + wie)
                        .isInstanceOfAny(NietGevonden.class, GeenRecht.class)));

        assertThat(inhoud()).isEqualTo(voordien);
    }

    @Test
    void geen_functie_van_een_werkgever_heeft_het_recht_zelfs_maar() {
        var actoren = buiten();
        for (var wie : List.of(
                "leidinggevende", "verzuimcoordinator", "gebruikersbeheerder", "werknemer", "beheerder", "log")) {
            handelingen.forEach((wat, doe) -> assertThat(catchThrowable(() -> doe.accept(actoren.get(wie))))
                    .as(wat + " als " + wie)
                    .isInstanceOf(GeenRecht.class));
        }
    }

    @Test
    void een_bedrijfsarts_van_het_team_verandert_niets_en_krijgt_geen_verslagen() {
        var arts = toneel.arts.actor();
        handelingen.forEach((wat, doe) -> {
            if (!Set.of("reeks", "komend", "blad", "aanwezig").contains(wat)) {
                assertThat(catchThrowable(() -> doe.accept(arts))).as(wat).isInstanceOf(GeenRecht.class);
            }
        });
    }

    private Map<String, Actor> buiten() {
        var mensen = toneel.inloggers;
        var elders = toneel.gegevens.regio();
        var actoren = new LinkedHashMap<String, Actor>();
        actoren.put("leidinggevende", mensen.leidinggevende(toneel.bedrijf).actor());
        actoren.put(
                "verzuimcoordinator", mensen.verzuimcoordinator(toneel.bedrijf).actor());
        actoren.put(
                "gebruikersbeheerder",
                mensen.gebruikersbeheerder(toneel.bedrijf).actor());
        actoren.put(
                "werknemer",
                mensen.werknemer(toneel.bedrijf, toneel.gegevens.werknemer(toneel.bedrijf))
                        .actor());
        actoren.put("beheerder", mensen.beheerder(Functie.FUNCTIONEEL_BEHEERDER).actor());
        actoren.put("log", mensen.beheerder(Functie.LOGBEHEERDER).actor());
        for (var functie : List.of(Functie.MMA, Functie.POB, Functie.CASEMANAGER, Functie.BEDRIJFSARTS)) {
            actoren.put(functie + " elders", mensen.regioteam(functie, elders).actor());
            actoren.put(
                    functie + " van dit bedrijf alleen",
                    mensen.eigenTeam(functie, toneel.bedrijf).actor());
        }
        return actoren;
    }

    private String inhoud() {
        var alles = new StringBuilder();
        for (var sql : List.of(
                "SELECT * FROM overlegreeks WHERE regio_id = ?",
                "SELECT * FROM overleglid WHERE regio_id = ? ORDER BY gebruiker_id",
                "SELECT * FROM overleg WHERE regio_id = ? ORDER BY id",
                "SELECT p.* FROM agendapunt p JOIN overleg o ON o.id = p.overleg_id WHERE o.regio_id = ? ORDER BY p.id",
                "SELECT a.* FROM overlegaanwezig a JOIN overleg o ON o.id = a.overleg_id WHERE o.regio_id = ?")) {
            List<Map<String, Object>> rijen = programma
                    .jdbi()
                    .withHandle(handle ->
                            handle.select(sql, toneel.regio.waarde()).mapToMap().list());
            alles.append(rijen);
        }
        return alles.toString();
    }
}
