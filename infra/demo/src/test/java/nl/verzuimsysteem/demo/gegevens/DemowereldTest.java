package nl.verzuimsysteem.demo.gegevens;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.opdrachten.OpdrachtStatus;
import nl.verzuimsysteem.verzuim.GebeurtenisSoort;
import nl.verzuimsysteem.verzuim.MedischeWoorden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DemowereldTest {
    private static final String MOMENTEN = "nl.verzuimsysteem.demo.gegevens.Voorbeelden#momenten";
    private static final Instant NU = Voorbeelden.moment("2026-11-24T10:15");

    /** What speaks of a day that may lie ahead. */
    private static final Set<GebeurtenisSoort> VOORUIT =
            Set.of(GebeurtenisSoort.UIT_DIENST_GEMELD, GebeurtenisSoort.OPDRACHT_VERSTUURD);

    /** Words that tell what somebody has, or what is done about it. */
    private static final Pattern MEDISCH = Pattern.compile(
            "\\b(griep|koorts|verkouden|corona|covid|hernia|rug|knie|schouder|nek|hoofd|pijn\\w*|burn-?out|overspannen|"
                    + "stress|depressie\\w*|angst\\w*|psych\\w*|operatie\\w*|opname|ziekenhuis\\w*|kliniek|medicijn\\w*|"
                    + "medicatie|pillen|diagnose\\w*|klacht\\w*|symptom\\w*|herstel\\w* van|therap\\w*|fysio\\w*|"
                    + "huisarts\\w*|specialist\\w*|dokter\\w*|zwanger\\w*|kanker|hart\\w*|breuk|gebroken|wond\\w*|"
                    + "infectie|verslav\\w*|alcohol|scheiding|conflict\\w*|rouw\\w*|moe|vermoeid\\w*|slaap\\w*|tillen|"
                    + "behandel\\w*|beperking\\w*|aandoening\\w*|ziekte|ongeval)\\b");

    @Test
    void hetzelfde_moment_geeft_dezelfde_wereld() {
        assertThat(Voorbeelden.wereld(NU)).isEqualTo(Voorbeelden.wereld(NU));
    }

    @Test
    void een_dag_later_zijn_het_dezelfde_mensen() {
        var morgen = Voorbeelden.wereld(NU.plus(1, ChronoUnit.DAYS));
        assertThat(morgen.gebruikers().stream().limit(60).map(Rijen.Gebruiker::naam))
                .isEqualTo(Voorbeelden.wereld(NU).gebruikers().stream()
                        .limit(60)
                        .map(Rijen.Gebruiker::naam)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource(MOMENTEN)
    void de_aantallen_kloppen(Instant nu) {
        var wereld = Voorbeelden.wereld(nu);
        assertThat(wereld.regios()).hasSize(3);
        assertThat(wereld.bedrijven()).hasSize(12);
        assertThat(wereld.werknemers()).hasSize(900);
        assertThat(wereld.dossiers())
                .filteredOn(dossier -> dossier.loopt() != null)
                .hasSize(60);
        assertThat(wereld.dossiers())
                .filteredOn(dossier -> dossier.loopt() == null)
                .hasSize(400);
        assertThat(wereld.opdrachten()).extracting(Rijen.Opdracht::status).contains(OpdrachtStatus.values());
        assertThat(wereld.gebeurtenissen())
                .extracting(Rijen.Gebeurtenis::soort)
                .contains(
                        GebeurtenisSoort.OPNIEUW_ZIEK,
                        GebeurtenisSoort.UIT_DIENST_GEMELD,
                        GebeurtenisSoort.OPDRACHT_TOEGELICHT);
    }

    @ParameterizedTest
    @MethodSource(MOMENTEN)
    void elke_regio_heeft_een_voltallig_team_met_werk_dat_te_laat_is(Instant nu) {
        var wereld = Voorbeelden.wereld(nu);
        for (var regio : wereld.regios()) {
            var team = wereld.functies().stream()
                    .filter(functie -> Objects.equals(functie.regio(), regio.id()))
                    .collect(groupingBy(Rijen.GebruikerFunctie::functie, counting()));
            assertThat(team).containsEntry(Functie.MMA, 2L).containsEntry(Functie.POB, 2L);
            assertThat(team.get(Functie.CASEMANAGER)).isBetween(1L, 2L);
            assertThat(team.get(Functie.BEDRIJFSARTS)).isBetween(1L, 2L);
            assertThat(wereld.opdrachten())
                    .filteredOn(opdracht -> opdracht.regio() == regio.id())
                    .filteredOn(opdracht -> opdracht.status().wachtOpOppakken())
                    .anyMatch(opdracht -> opdracht.alarmNa().isBefore(nu))
                    .anyMatch(opdracht -> opdracht.alarmNa().isAfter(nu));
        }
    }

    @ParameterizedTest
    @MethodSource(MOMENTEN)
    void elk_bedrijf_heeft_een_beheerder_een_coordinator_en_leidinggevenden(Instant nu) {
        var wereld = Voorbeelden.wereld(nu);
        for (var kaart : wereld.bedrijven()) {
            var functies = wereld.functies().stream()
                    .filter(functie ->
                            Objects.equals(functie.bedrijf(), kaart.rij().id()))
                    .map(Rijen.GebruikerFunctie::functie)
                    .toList();
            assertThat(functies)
                    .contains(Functie.GEBRUIKERSBEHEERDER, Functie.VERZUIMCOORDINATOR, Functie.LEIDINGGEVENDE);
        }
        var perGebruiker = wereld.functies().stream().collect(groupingBy(Rijen.GebruikerFunctie::gebruiker));
        assertThat(perGebruiker.values())
                .filteredOn(functies -> functies.size() > 1)
                .extracting(functies -> functies.stream()
                        .map(Rijen.GebruikerFunctie::functie)
                        .collect(Collectors.toCollection(java.util.TreeSet::new)))
                .containsExactlyInAnyOrder(
                        new java.util.TreeSet<>(List.of(Functie.VERZUIMCOORDINATOR)),
                        new java.util.TreeSet<>(List.of(Functie.VERZUIMCOORDINATOR, Functie.LEIDINGGEVENDE)));
        assertThat(wereld.functies())
                .extracting(Rijen.GebruikerFunctie::functie)
                .contains(Functie.WERKNEMER, Functie.FUNCTIONEEL_BEHEERDER, Functie.LOGBEHEERDER);
        assertThat(wereld.functies())
                .filteredOn(functie -> functie.functie() == Functie.POB && functie.bedrijf() != null)
                .hasSize(1);
        assertThat(wereld.gebruikers()).extracting(Rijen.Gebruiker::inlognaam).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource(MOMENTEN)
    void niemand_is_twee_keer_tegelijk_afwezig_en_vier_weken_scheiden_zijn_dossiers(Instant nu) {
        var perWerknemer = Voorbeelden.wereld(nu).dossiers().stream().collect(groupingBy(Rijen.Dossier::werknemer));
        assertThat(perWerknemer.values()).allSatisfy(dossiers -> {
            for (int nummer = 1; nummer < dossiers.size(); nummer++) {
                var hersteld = dossiers.get(nummer - 1).hersteldOp();
                assertThat(hersteld).isNotNull();
                assertThat(ChronoUnit.DAYS.between(
                                hersteld, dossiers.get(nummer).eersteZiektedag()))
                        .isGreaterThanOrEqualTo(28);
            }
        });
    }

    @ParameterizedTest
    @MethodSource(MOMENTEN)
    void de_perioden_van_een_dossier_sluiten_aan_op_zijn_rij(Instant nu) {
        var wereld = Voorbeelden.wereld(nu);
        var vandaag = Agenda.dag(nu);
        var perioden = wereld.perioden().stream().collect(groupingBy(Rijen.Verzuimperiode::dossier));
        assertThat(wereld.dossiers()).allSatisfy(dossier -> {
            var eigen = perioden.get(dossier.id());
            assertThat(eigen.getFirst().van()).isEqualTo(dossier.eersteZiektedag());
            assertThat(eigen.getFirst().sleutel()).isEqualTo(dossier.sleutel());
            assertThat(eigen.getLast().tot()).isEqualTo(dossier.hersteldOp());
            for (int nummer = 0; nummer < eigen.size(); nummer++) {
                var tot = eigen.get(nummer).tot();
                if (tot != null) {
                    assertThat(tot).isAfter(eigen.get(nummer).van()).isBeforeOrEqualTo(vandaag);
                }
                if (nummer > 0) {
                    assertThat(ChronoUnit.DAYS.between(
                                    eigen.get(nummer - 1).tot(),
                                    eigen.get(nummer).van()))
                            .isBetween(1L, 27L);
                }
            }
        });
    }

    @ParameterizedTest
    @MethodSource(MOMENTEN)
    void wie_afwezig_is_werkt_er(Instant nu) {
        var wereld = Voorbeelden.wereld(nu);
        assertThat(wereld.dossiers()).allSatisfy(dossier -> {
            var werknemer = wereld.werknemers().get((int) dossier.werknemer() - 1);
            assertThat(werknemer.id()).isEqualTo(dossier.werknemer());
            assertThat(werknemer.inDienst(dossier.eersteZiektedag())).isTrue();
            // One of them left yesterday while he was sick.
            var gisteren = Agenda.dag(nu).minusDays(1);
            assertThat(werknemer.inDienst(Objects.requireNonNullElse(dossier.hersteldOp(), gisteren)))
                    .isTrue();
        });
        assertThat(wereld.werknemers()).allSatisfy(werknemer -> {
            var leeftijd = ChronoUnit.YEARS.between(werknemer.geboortedatum(), werknemer.inDienst());
            assertThat(leeftijd).isGreaterThanOrEqualTo(16);
            assertThat(werknemer.inDienst()).isBefore(Agenda.dag(nu));
        });
    }

    @ParameterizedTest
    @MethodSource(MOMENTEN)
    void wie_iets_in_een_dossier_schrijft_had_toen_die_functie(Instant nu) {
        var wereld = Voorbeelden.wereld(nu);
        var sinds = wereld.functies().stream()
                .collect(groupingBy(
                        functie -> wereld.gebruikers()
                                        .get((int) functie.gebruiker() - 1)
                                        .naam()
                                + functie.functie(),
                        Collectors.minBy(Comparator.comparing(Rijen.GebruikerFunctie::geldigVan))));
        assertThat(wereld.gebeurtenissen())
                .allSatisfy(gebeurtenis -> assertThat(sinds.get(gebeurtenis.door() + gebeurtenis.doorFunctie())
                                .orElseThrow()
                                .geldigVan())
                        .isBeforeOrEqualTo(Agenda.dag(gebeurtenis.moment())));
    }

    @ParameterizedTest
    @MethodSource(MOMENTEN)
    void niets_gebeurt_in_de_toekomst(Instant nu) {
        var wereld = Voorbeelden.wereld(nu);
        var vandaag = Agenda.dag(nu);
        var momenten = Stream.of(
                        wereld.gebeurtenissen().stream().map(Rijen.Gebeurtenis::moment),
                        wereld.dossiers().stream().map(Rijen.Dossier::gemeldOp),
                        wereld.contactmomenten().stream().map(Rijen.Contactmoment::moment),
                        wereld.taken().stream().map(Rijen.Taak::gedaanOp).filter(Objects::nonNull),
                        wereld.opdrachten().stream()
                                .flatMap(opdracht -> Stream.of(
                                                opdracht.verstuurdOp(),
                                                opdracht.gezienOp(),
                                                opdracht.opgepaktOp(),
                                                opdracht.afgerondOp(),
                                                opdracht.gewijzigdOp())
                                        .filter(Objects::nonNull)))
                .flatMap(stroom -> stroom);
        assertThat(momenten).allMatch(moment -> !moment.isAfter(nu));
        assertThat(wereld.dossiers())
                .allMatch(dossier -> !dossier.eersteZiektedag().isAfter(vandaag));
        assertThat(wereld.functies()).allMatch(functie -> !functie.geldigVan().isAfter(vandaag));
    }

    @ParameterizedTest
    @MethodSource(MOMENTEN)
    void een_dossier_begint_met_de_melding_en_daarna_volgt_alles_op_zijn_tijd(Instant nu) {
        var wereld = Voorbeelden.wereld(nu);
        var perDossier = wereld.gebeurtenissen().stream().collect(groupingBy(Rijen.Gebeurtenis::dossier));
        assertThat(perDossier).hasSize(wereld.dossiers().size());
        assertThat(perDossier.values()).allSatisfy(gebeurtenissen -> {
            assertThat(gebeurtenissen.getFirst().soort()).isEqualTo(GebeurtenisSoort.ZIEK_GEMELD);
            assertThat(gebeurtenissen)
                    .isSortedAccordingTo((een, ander) -> een.moment().compareTo(ander.moment()));
            var afwezig = false;
            for (var gebeurtenis : gebeurtenissen) {
                switch (gebeurtenis.soort()) {
                    case ZIEK_GEMELD, OPNIEUW_ZIEK -> {
                        assertThat(afwezig).isFalse();
                        afwezig = true;
                    }
                    case HERSTELD_GEMELD -> {
                        assertThat(afwezig).isTrue();
                        afwezig = false;
                    }
                    default -> assertThat(afwezig).as(gebeurtenis.toString()).isTrue();
                }
                if (gebeurtenis.datum() != null && !VOORUIT.contains(gebeurtenis.soort())) {
                    assertThat(gebeurtenis.datum()).isBeforeOrEqualTo(Agenda.dag(gebeurtenis.moment()));
                }
            }
        });
    }

    @ParameterizedTest
    @MethodSource(MOMENTEN)
    void een_opdracht_gaat_de_toegestane_weg(Instant nu) {
        assertThat(Voorbeelden.wereld(nu).opdrachten()).allSatisfy(opdracht -> {
            var weg = Stream.of(
                            opdracht.verstuurdOp(), opdracht.gezienOp(), opdracht.opgepaktOp(), opdracht.afgerondOp())
                    .filter(Objects::nonNull)
                    .toList();
            assertThat(weg).isSorted();
            assertThat(opdracht.gewijzigdOp()).isAfterOrEqualTo(weg.getLast());
            var status = opdracht.status();
            assertThat(opdracht.loopt() != null).isEqualTo(status.loopt());
            assertThat(opdracht.afgerondOp() != null).isEqualTo(!status.loopt());
            assertThat(opdracht.uitvoerder() == null)
                    .isEqualTo(status.wachtOpOppakken() || status == OpdrachtStatus.INGETROKKEN);
            assertThat(opdracht.slottekst() != null)
                    .isEqualTo(status == OpdrachtStatus.UITGEVOERD || status == OpdrachtStatus.TERUGGESTUURD);
        });
    }

    @Test
    void niemand_schrijft_iets_medisch_op() {
        var wereld = Voorbeelden.wereld(NU);
        var teksten = Stream.of(
                        wereld.gebeurtenissen().stream()
                                .filter(g -> g.soort() != GebeurtenisSoort.OPNIEUW_ZIEK)
                                .map(Rijen.Gebeurtenis::tekst),
                        wereld.contactmomenten().stream().map(Rijen.Contactmoment::afspraken),
                        wereld.dossiers().stream().map(Rijen.Dossier::lopendeAfspraken),
                        wereld.opdrachten().stream().flatMap(o -> Stream.of(o.tekst(), o.slottekst())),
                        Arrays.stream(Opdrachtteksten.values())
                                .flatMap(t -> Stream.of(
                                        t.opdracht(), t.antwoord(), t.toelichting(), t.wedervraag(), t.weigering()))
                                .flatMap(List::stream),
                        Zinnen.FASEN.stream().flatMap(fase -> fase.afspraken().stream()),
                        Zinnen.LOPENDE_AFSPRAKEN.stream(),
                        Zinnen.VERBLIJF.stream())
                .flatMap(stroom -> stroom)
                .filter(Objects::nonNull);
        assertThat(teksten)
                .allSatisfy(tekst -> assertThat(MedischeWoorden.eerste(tekst)).isEmpty())
                .allSatisfy(tekst -> assertThat(
                                MEDISCH.matcher(tekst.toLowerCase(Locale.ROOT)).find())
                        .as(tekst)
                        .isFalse());
    }

    @Test
    void niemand_is_te_bereiken() {
        var wereld = Voorbeelden.wereld(NU);
        assertThat(wereld.werknemers()).allSatisfy(werknemer -> {
            assertThat(werknemer.telefoon()).startsWith("06 - 00 ");
            if (werknemer.email() != null) {
                assertThat(werknemer.email()).matches("[a-z0-9.]+@([a-z-]+\\.example|example\\.com)");
            }
        });
        assertThat(wereld.gebruikers()).allSatisfy(gebruiker -> {
            assertThat(gebruiker.email()).matches(".*@([a-z-]+\\.example|example\\.com)");
            assertThat(gebruiker.telefoon()).matches("(06 - 00 |088 - 000 ).*");
        });
        assertThat(wereld.bedrijven()).allSatisfy(kaart -> {
            assertThat(kaart.rij().telefoon()).startsWith("088 - 000 ");
            assertThat(kaart.rij().email()).endsWith(".example");
            assertThat(kaart.rij().postcode()).matches("[1-9][0-9]{3} [A-Z]{2}");
        });
    }

    @Test
    void kort_verzuim_komt_het_meest_voor_en_lang_verzuim_het_minst() {
        var duren = Voorbeelden.wereld(NU).dossiers().stream()
                .filter(dossier -> dossier.hersteldOp() != null)
                .collect(groupingBy(
                        dossier -> {
                            var dagen = ChronoUnit.DAYS.between(dossier.eersteZiektedag(), dossier.hersteldOp());
                            return dagen <= 7 ? "kort" : dagen <= 42 ? "middellang" : dagen <= 365 ? "lang" : "langer";
                        },
                        counting()));
        assertThat(duren.get("kort")).isGreaterThan(duren.get("middellang"));
        assertThat(duren.get("middellang")).isGreaterThan(duren.get("lang"));
        assertThat(duren.get("lang")).isGreaterThan(duren.get("langer"));
    }

    @Test
    void zonder_zomertijd_of_met_het_blijft_een_werkdag_een_werkdag() {
        assertThat(Agenda.isWerkdag(Kalender.plaatselijk(NU).toLocalDate())).isTrue();
        assertThat(Agenda.isWerkdag(java.time.LocalDate.of(2026, 12, 25))).isFalse();
        assertThat(Agenda.werkdagenTerug(java.time.LocalDate.of(2026, 11, 23), 1))
                .isEqualTo(java.time.LocalDate.of(2026, 11, 20));
    }
}
