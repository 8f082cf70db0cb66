package nl.verzuimsysteem.gebruikers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.testen.Gegevens;
import nl.verzuimsysteem.testen.Inloggers;
import nl.verzuimsysteem.testen.TestProgramma;
import nl.verzuimsysteem.testen.Testklok;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("database")
class RechtencontroleTest {
    /** A program of its own: its clock is moved, and its background work looks at every company. */
    private static final TestProgramma PROGRAMMA =
            TestProgramma.nieuw(Map.of(Testklok.AAN, true, "verzuim.toegang.rechtencontrole-maand", maand()));

    private final Gegevens gegevens = new Gegevens(PROGRAMMA);
    private final Inloggers inloggers = new Inloggers(PROGRAMMA);
    private final RechtencontroleService controles = PROGRAMMA.bean(RechtencontroleService.class);
    private final InactiefService inactief = PROGRAMMA.bean(InactiefService.class);
    private final VerzoekService verzoeken = PROGRAMMA.bean(VerzoekService.class);
    private final BedrijfId bedrijf = gegevens.bedrijf(gegevens.regio());

    private static int maand() {
        return Kalender.vandaag(Clock.systemUTC()).getMonthValue();
    }

    @AfterAll
    static void stop() {
        PROGRAMMA.close();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, 2026-02-12",
        "2026-01-31, 2026-03-14",
        "2027-01-04, 2027-02-15",
        "2028-02-10, 2028-03-23",
        "2026-12-15, 2027-01-26"
    })
    void een_controle_moet_binnen_zes_weken_klaar_zijn(LocalDate begin, LocalDate uiterlijk) {
        assertThat(RechtencontroleService.uiterlijk(begin)).isEqualTo(uiterlijk);
        var controle = new Rechtencontrole(
                new ControleId(1), new BedrijfId(1), "B", begin.getYear(), uiterlijk, null, null, 3, 1);
        assertThat(controle.teLaat(uiterlijk)).isFalse();
        assertThat(controle.teLaat(uiterlijk.plusDays(1))).isTrue();
        assertThat(controle.teDoen()).isEqualTo(2);
    }

    @Test
    void wie_een_controle_opent_staat_in_het_logboek() {
        var beheerder = inloggers.gebruikersbeheerder(bedrijf);
        controles.beginJaarlijks(Actor.systeem("proef"));
        var controle = controles.open(beheerder.actor()).getFirst().id();

        controles.regels(beheerder.actor(), controle);

        assertThat(tel(
                        "SELECT COUNT(*) FROM audit_regel WHERE handeling = 'RECHTEN_NAKIJKEN' AND gebruiker_id = ?",
                        beheerder.id().waarde()))
                .isEqualTo(1);
    }

    @Test
    void ieder_jaar_begint_er_een_ook_als_de_taak_twee_keer_loopt_en_de_beheerder_krijgt_een_mail() {
        var beheerder = inloggers.gebruikersbeheerder(bedrijf);
        var systeem = Actor.systeem("proef");
        inloggers.leidinggevende(bedrijf);
        inloggers.werknemer(bedrijf, gegevens.werknemer(bedrijf));

        controles.beginJaarlijks(systeem);
        controles.beginJaarlijks(systeem);

        var open = controles.open(beheerder.actor());
        assertThat(open).singleElement().satisfies(controle -> {
            assertThat(controle.aantal())
                    .as("who only sees his own data is not looked at")
                    .isEqualTo(2);
            assertThat(controle.gedaan()).isZero();
        });
        assertThat(tel("SELECT COUNT(*) FROM uitgaand_bericht WHERE aan = ?", beheerder.inlognaam()))
                .isEqualTo(1);
        assertThatThrownBy(() -> controles.begin(beheerder.actor(), bedrijf)).isInstanceOf(Conflict.class);
    }

    @Test
    void in_een_andere_maand_begint_er_niets() {
        try (var ander = TestProgramma.op(
                PROGRAMMA.database(), Map.of("verzuim.toegang.rechtencontrole-maand", maand() % 12 + 1))) {
            inloggers.gebruikersbeheerder(bedrijf);

            assertThat(ander.bean(RechtencontroleService.class).beginJaarlijks(Actor.systeem("proef")))
                    .isZero();
        }
    }

    @Test
    void een_beheerder_kijkt_ieder_na_behalve_zichzelf_en_rondt_dan_af() {
        var beheerder = inloggers.gebruikersbeheerder(bedrijf);
        var tweede = inloggers.gebruikersbeheerder(bedrijf);
        var leider = inloggers.leidinggevende(bedrijf);
        var weg = inloggers.verzuimcoordinator(bedrijf);
        var ik = beheerder.actor();
        var id = controles.begin(ik, bedrijf);

        assertThatThrownBy(() -> controles.rondAf(ik, id)).isInstanceOf(Conflict.class);
        controles.beoordeel(ik, regel(ik, id, leider.id()), Oordeel.KLOPT);
        controles.beoordeel(ik, regel(ik, id, tweede.id()), Oordeel.KLOPT);
        controles.beoordeel(ik, regel(ik, id, weg.id()), Oordeel.BEEINDIGD);
        assertThatThrownBy(() -> controles.beoordeel(tweede.actor(), regel(ik, id, leider.id()), Oordeel.KLOPT))
                .isInstanceOf(Conflict.class);
        assertThat(controles.beoordeel(ik, regel(ik, id, beheerder.id()), Oordeel.KLOPT))
                .as("his own line waits")
                .isTrue();
        assertThat(controles.lees(ik, id).teDoen()).isEqualTo(1);

        var eigen = verzoeken.open(tweede.actor()).getFirst();
        verzoeken.keurGoed(tweede.actor(), eigen.id(), eigen.gevraagdOp());
        controles.rondAf(ik, id);

        assertThat(controles.open(ik)).isEmpty();
        assertThat(controles.lees(ik, id).afgerondDoor()).isEqualTo(beheerder.naam());
        assertThat(tel(
                        "SELECT COUNT(*) FROM gebruiker_functie WHERE gebruiker_id = ? AND geldig_tot IS NULL",
                        weg.id().waarde()))
                .isZero();
        var buurman = inloggers
                .gebruikersbeheerder(gegevens.bedrijf(gegevens.regio()))
                .actor();
        assertThatThrownBy(() -> controles.lees(buurman, id)).isInstanceOf(NietGevonden.class);
    }

    @Test
    void de_enige_beheerder_wordt_nagekeken_door_de_functioneel_beheerder() {
        var beheerder = inloggers.gebruikersbeheerder(bedrijf).actor();
        var functioneel = inloggers.beheerder(Functie.FUNCTIONEEL_BEHEERDER).actor();
        var id = controles.begin(beheerder, bedrijf);
        controles.beoordeel(beheerder, regel(beheerder, id, beheerder.persoon()), Oordeel.KLOPT);
        var verzoek = verzoeken.open(functioneel).stream()
                .filter(een -> een.bedrijf().equals(bedrijf))
                .findFirst()
                .orElseThrow();

        verzoeken.keurGoed(functioneel, verzoek.id(), verzoek.gevraagdOp());

        assertThat(controles.lees(beheerder, id).teDoen()).isZero();
    }

    @Test
    void wie_negentig_dagen_niet_inlogde_wordt_uitgezet_maar_niet_de_laatste_beheerder_of_een_werknemer() {
        var beheerder = inloggers.gebruikersbeheerder(bedrijf);
        var oud = inloggers.leidinggevende(bedrijf);
        var net = inloggers.leidinggevende(bedrijf);
        var werknemer = inloggers.werknemer(bedrijf, gegevens.werknemer(bedrijf));
        var nu = PROGRAMMA.bean(Clock.class).instant();
        List.of(beheerder, oud, werknemer).forEach(wie -> ingelogd(wie.id(), nu.minus(Duration.ofDays(91))));
        ingelogd(net.id(), nu.minus(Duration.ofDays(89)));
        var systeem = Actor.systeem("proef");

        inactief.zetUit(systeem);

        assertThat(actief(oud.id())).isFalse();
        assertThat(actief(net.id())).isTrue();
        assertThat(actief(beheerder.id())).as("the last beheerder").isTrue();
        assertThat(actief(werknemer.id())).isTrue();
        assertThat(tel(
                        "SELECT COUNT(*) FROM audit_regel WHERE object_id = ? AND bijzonderheid = 'uitgezet: niet gebruikt'",
                        oud.id().waarde()))
                .isEqualTo(1);

        PROGRAMMA
                .jdbi()
                .useHandle(handle -> handle.execute(
                        "UPDATE gebruiker SET bedrijf_id = ? WHERE id = ?",
                        bedrijf.waarde(),
                        oud.id().waarde()));
        var gezien = PROGRAMMA.bean(GebruikersService.class).lees(beheerder.actor(), oud.id());
        assertThat(gezien.doorSysteem()).isTrue();
        PROGRAMMA.bean(BeheerService.class).geefVrij(beheerder.actor(), oud.id(), gezien.versie());
        inactief.zetUit(systeem);
        assertThat(actief(oud.id())).as("released yesterday, not used yet").isTrue();
    }

    private static ControleregelId regel(Actor actor, ControleId controle, GebruikerId wie) {
        return PROGRAMMA.bean(RechtencontroleService.class).regels(actor, controle).stream()
                .filter(regel -> regel.gebruiker().equals(wie))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static void ingelogd(GebruikerId wie, Instant moment) {
        PROGRAMMA
                .jdbi()
                .useHandle(handle -> handle.createUpdate("UPDATE gebruiker SET laatst_ingelogd = :op WHERE id = :id")
                        .bind("op", moment)
                        .bind("id", wie)
                        .execute());
    }

    private static boolean actief(GebruikerId wie) {
        return tel("SELECT actief FROM gebruiker WHERE id = ?", wie.waarde()) == 1;
    }

    private static long tel(String sql, Object waarde) {
        return PROGRAMMA
                .jdbi()
                .withHandle(
                        handle -> handle.select(sql, waarde).mapTo(Long.class).one());
    }
}
