package nl.verzuimsysteem.medisch;

import static nl.verzuimsysteem.kern.Functie.BEDRIJFSARTS;
import static nl.verzuimsysteem.kern.Functie.POB;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.GeenRecht;
import nl.verzuimsysteem.kern.NietDoorU;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.spreekuren.Aanleiding;
import nl.verzuimsysteem.testen.Inlogger;
import nl.verzuimsysteem.testen.TestProgramma;
import nl.verzuimsysteem.testen.Testklok;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a werknemer closes, and opening it in an emergency. */
@Tag("database")
class BlokkadeServiceTest {
    private static final TestProgramma PROGRAMMA =
            TestProgramma.nieuw(Map.of(Testklok.AAN, true, "verzuim.privacy.fg-email", "fg@example.com"));

    private final Consulttoneel toneel = new Consulttoneel(PROGRAMMA);
    private final BlokkadeService service = PROGRAMMA.bean(BlokkadeService.class);
    private final NoodtoegangService nood = PROGRAMMA.bean(NoodtoegangService.class);
    private final MedischDossierService dossiers = PROGRAMMA.bean(MedischDossierService.class);
    private final Inlogger zelf = toneel.inloggers.werknemer(toneel.bedrijf, toneel.werknemer);
    private final Inlogger collega = toneel.inloggers.regioteam(BEDRIJFSARTS, toneel.regio);
    private final ConsultId consult = toneel.consult(toneel.pob, POB, Aanleiding.VERVOLG);

    @AfterAll
    static void stop() {
        PROGRAMMA.close();
    }

    @Test
    void wat_voor_allen_dicht_is_leest_alleen_wie_het_schreef_en_wie_de_werknemer_erbij_laat() {
        var ander = toneel.consult(toneel.arts, BEDRIJFSARTS, Aanleiding.PROBLEEMANALYSE);
        toneel.rondAf(consult);
        blokkeer(consult, Blokkadevoor.ALLEN, null, null, collega.id());

        assertThat(leest(toneel.pob, consult)).as("wrote it").isTrue();
        assertThat(leest(toneel.arts, consult)).as("was responsible").isFalse();
        assertThat(leest(collega, consult)).as("was let in").isTrue();
        assertThat(leest(toneel.arts, ander)).as("another part").isTrue();
        var dossier = dossiers.vanWerknemer(toneel.arts.actor(), toneel.werknemer);
        assertThat(dossier.consulten()).extracting(Medischdossier.Regel::id).containsExactly(ander);
        assertThat(dossier.gesloten()).isEqualTo(1);
        assertThat(dossier.inNood()).isTrue();

        var blokkade = service.overzicht(zelf.actor()).blokkades().getFirst();
        assertThat(blokkade.behalve()).isEqualTo(collega.naam());
        service.hefOp(zelf.actor(), blokkade.id());
        service.hefOp(zelf.actor(), blokkade.id());
        assertThat(leest(toneel.arts, consult)).isTrue();
        assertThat(service.overzicht(zelf.actor()).blokkades()).isEmpty();
    }

    @Test
    void een_heel_dossier_gaat_dicht_voor_een_functie_of_een_mens_en_voor_wat_nog_komt() {
        toneel.rondAf(consult);
        blokkeer(null, Blokkadevoor.FUNCTIE, BEDRIJFSARTS, null, null);
        assertThat(leest(toneel.arts, consult)).isFalse();
        assertThat(leest(collega, consult)).isFalse();
        assertThat(leest(toneel.pob, consult)).isTrue();
        assertThatThrownBy(() -> dossiers.vanWerknemer(collega.actor(), toneel.werknemer))
                .isInstanceOf(MedischGesloten.class)
                .hasMessageContaining("afgesloten");
        service.hefOp(
                zelf.actor(),
                service.overzicht(zelf.actor()).blokkades().getFirst().id());

        blokkeer(null, Blokkadevoor.PERSOON, null, collega.id(), null);
        var later = toneel.consult(toneel.arts, BEDRIJFSARTS, Aanleiding.PROBLEEMANALYSE);
        assertThat(leest(collega, later)).isFalse();
        assertThat(leest(toneel.arts, later)).isTrue();
    }

    @Test
    void blokkeren_is_van_de_werknemer_zelf_en_wijst_iemand_van_zijn_arbodienst_aan() {
        var anderen = new Consulttoneel(PROGRAMMA);
        var vreemd = anderen.consult(anderen.pob, POB, Aanleiding.VERVOLG);

        assertThatThrownBy(() -> blokkeer(vreemd, Blokkadevoor.ALLEN, null, null, null))
                .isInstanceOf(NietGevonden.class);
        assertThatThrownBy(() -> blokkeer(consult, Blokkadevoor.PERSOON, null, anderen.arts.id(), null))
                .isInstanceOf(OngeldigeInvoer.class);
        assertThatThrownBy(() -> blokkeer(consult, Blokkadevoor.FUNCTIE, Functie.MMA, null, null))
                .isInstanceOf(OngeldigeInvoer.class);
        assertThatThrownBy(() -> blokkeer(consult, null, null, null, null)).isInstanceOf(OngeldigeInvoer.class);
        assertThatThrownBy(() -> service.overzicht(toneel.arts.actor())).isInstanceOf(GeenRecht.class);
        assertThat(service.overzicht(zelf.actor()).mensen())
                .extracting(Blokkadeoverzicht.Zorgverlener::id)
                .contains(toneel.arts.id(), toneel.pob.id(), collega.id())
                .doesNotContain(anderen.arts.id());
    }

    @Test
    void noodtoegang_opent_een_uur_om_te_lezen_en_een_ander_kijkt_haar_na() {
        toneel.rondAf(consult);
        blokkeer(null, Blokkadevoor.ALLEN, null, null, null);
        assertThatThrownBy(() -> nood.neem(collega.actor(), toneel.werknemer, Consulttoneel.sleutel(), "te kort"))
                .isInstanceOf(OngeldigeInvoer.class);

        var sleutel = Consulttoneel.sleutel();
        var tot = nood.neem(collega.actor(), toneel.werknemer, sleutel, "Kan niet wachten, hij ligt hier nu.");
        assertThat(nood.neem(collega.actor(), toneel.werknemer, sleutel, "Nog een keer gestuurd."))
                .isEqualTo(tot);

        assertThat(leest(collega, consult)).isTrue();
        assertThat(leest(toneel.arts, consult)).as("for nobody else").isFalse();
        assertThat(dossiers.vanWerknemer(collega.actor(), toneel.werknemer).noodTot())
                .isEqualTo(tot);
        assertThatThrownBy(() -> toneel.service.bewaar(collega.actor(), consult, Blad.MEDISCH, 0, "x"))
                .isInstanceOf(NietDoorU.class);
        assertThat(toneel.getal(
                        "SELECT COUNT(*) FROM audit_regel WHERE gebruiker_id = ? AND bijzonderheid LIKE 'NOODTOEGANG;%'",
                        collega.id().waarde()))
                .isEqualTo(1);
        List<String> adressen = PROGRAMMA
                .jdbi()
                .withHandle(handle -> handle.select("SELECT aan FROM uitgaand_bericht")
                        .mapTo(String.class)
                        .list());
        assertThat(adressen).contains(toneel.arts.inlognaam(), "fg@example.com").doesNotContain(collega.inlognaam());

        var id = nood.teNakijken(toneel.arts.actor()).getFirst().id();
        assertThat(nood.lees(toneel.arts.actor(), id).reden()).startsWith("Kan niet wachten");
        assertThatThrownBy(() -> nood.kijkNa(collega.actor(), id, Noodoordeel.TERECHT, ""))
                .isInstanceOf(NietDoorU.class);
        assertThatThrownBy(() -> nood.kijkNa(toneel.arts.actor(), id, Noodoordeel.ONTERECHT, ""))
                .isInstanceOf(OngeldigeInvoer.class);
        var dag = toneel.vandaag();
        PROGRAMMA.bean(Testklok.class).later(Duration.ofMinutes(61));
        assertThat(leest(collega, consult)).as("an hour later").isFalse();
        var lijst = nood.teNakijken(toneel.arts.actor());
        assertThat(lijst.getFirst().isTeLaat(dag.plusDays(5))).isFalse();
        assertThat(lijst.getFirst().isTeLaat(dag.plusDays(6))).isTrue();
        nood.kijkNa(toneel.arts.actor(), id, Noodoordeel.TERECHT, "");
        assertThatThrownBy(() -> nood.kijkNa(toneel.arts.actor(), id, Noodoordeel.TERECHT, ""))
                .isInstanceOf(Conflict.class);
        assertThat(nood.teNakijken(toneel.arts.actor()).getFirst().nagekekenDoor())
                .isEqualTo(toneel.arts.naam());
        assertThat(nood.teNakijken(anders())).as("another regio").isEmpty();
    }

    private nl.verzuimsysteem.kern.Actor anders() {
        return toneel.inloggers.regioteam(BEDRIJFSARTS, toneel.gegevens.regio()).actor();
    }

    private void blokkeer(
            @Nullable ConsultId wat,
            @Nullable Blokkadevoor voor,
            @Nullable Functie functie,
            @Nullable GebruikerId persoon,
            @Nullable GebruikerId behalve) {
        service.blokkeer(
                zelf.actor(), new NieuweBlokkade(Consulttoneel.sleutel(), wat, voor, functie, persoon, behalve));
    }

    private boolean leest(Inlogger wie, ConsultId wat) {
        try {
            toneel.service.consult(wie.actor(), wat);
            return true;
        } catch (GeenRecht e) {
            return false;
        }
    }
}
