package nl.verzuimsysteem.medisch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GeenRecht;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.spreekuren.Aanleiding;
import nl.verzuimsysteem.terugkoppeling.EigenTerugkoppelingService;
import nl.verzuimsysteem.terugkoppeling.NieuweZienswijze;
import nl.verzuimsysteem.terugkoppeling.TerugkoppelingService;
import nl.verzuimsysteem.terugkoppeling.Zienswijze;
import nl.verzuimsysteem.testen.TestProgramma;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class ZienswijzeServiceTest {
    private static final String REACTIE = "Dat komt door mijn griep en leeuwentandwortel";
    private static final String NETJES = "Vier uur op kantoor is voor mij nog te veel";

    private final Terugkoppelspel spel = new Terugkoppelspel(TestProgramma.gedeeld());
    private final Consulttoneel toneel = spel.toneel;
    private final ZienswijzeService service = toneel.programma.bean(ZienswijzeService.class);

    @Test
    void wat_niet_voor_de_werkgever_is_ligt_alleen_in_de_kluis_en_leest_wie_het_spreekuur_mag_openen() {
        var consult = gegeven(Aanleiding.VERVOLG);
        reageer(0, REACTIE, false);

        assertThat(spel.leesbaar()).doesNotContain("leeuwentandwortel", "griep");
        for (var wie : new Actor[] {
            spel.leidinggevende.actor(),
            toneel.arts.actor(),
            toneel.pob.actor(),
            toneel.inloggers.regioteam(Functie.CASEMANAGER, toneel.regio).actor(),
            toneel.inloggers.regioteam(Functie.MMA, toneel.regio).actor()
        }) {
            assertThat(bijDeTerugkoppeling(wie)).as(wie.functie().name()).isNull();
        }
        for (var wie : List.of(toneel.arts.actor(), toneel.pob.actor())) {
            assertThat(inHetConsult(wie, consult)).satisfies(een -> {
                assertThat(een.tekst()).isEqualTo(REACTIE);
                assertThat(een.deelt()).isFalse();
            });
        }
        var vreemde = toneel.inloggers.regioteam(Functie.POB, toneel.regio).actor();
        assertThatThrownBy(() -> toneel.service.consult(vreemde, consult)).isInstanceOf(MedischGesloten.class);
        assertThat(service.eigen(spel.zelf.actor()).values())
                .singleElement()
                .satisfies(een -> assertThat(een.tekst()).isEqualTo(REACTIE));
        var collega = toneel.inloggers.werknemer(toneel.bedrijf, toneel.gegevens.werknemer(toneel.bedrijf));
        assertThat(service.eigen(collega.actor())).isEmpty();
    }

    @Test
    void gedeeld_leest_de_werkgever_het_en_daarna_niet_meer_als_de_werknemer_dat_wil() {
        var consult = gegeven(Aanleiding.VERVOLG);
        reageer(0, REACTIE, false);
        reageer(1, NETJES, true);

        assertThat(bijDeTerugkoppeling(spel.leidinggevende.actor())).isEqualTo(NETJES);
        assertThat(inHetConsult(toneel.arts.actor(), consult).tekst()).isEqualTo(NETJES);
        assertThat(service.eigen(spel.zelf.actor())).isEmpty();
        assertThat(inDeKluis()).isZero();

        reageer(2, NETJES, false);
        assertThat(bijDeTerugkoppeling(spel.leidinggevende.actor())).isNull();
        assertThat(spel.leesbaar()).doesNotContain(NETJES);
        assertThat(inHetConsult(toneel.arts.actor(), consult).deelt()).isFalse();

        reageer(3, "", true);
        assertThat(bijDeTerugkoppeling(spel.leidinggevende.actor())).isNull();
        assertThat(toneel.service.consult(toneel.arts.actor(), consult).zienswijze())
                .isNull();
        assertThat(inDeKluis()).isZero();
    }

    @Test
    void een_medisch_woord_wordt_alleen_geweigerd_in_wat_de_werkgever_leest() {
        gegeven(Aanleiding.VERVOLG);
        assertThatThrownBy(() -> reageer(0, REACTIE, true))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("griep");
        reageer(0, REACTIE, false);

        assertThat(logboek()).isEqualTo("niet voor de werkgever");
    }

    @Test
    void bij_wat_vertrouwelijk_is_leest_de_werkgever_ook_de_zienswijze_nooit() {
        var consult = spel.vanArts(Aanleiding.OPEN_SPREEKUUR);
        spel.schrijfEnRondAf(toneel.arts, consult);
        reageer(0, REACTIE, true);

        assertThat(spel.leesbaar()).doesNotContain("leeuwentandwortel");
        assertThat(spel.leestZelf())
                .singleElement()
                .satisfies(een -> assertThat(een.zienswijze()).isNull());
        assertThat(inHetConsult(toneel.arts.actor(), consult).deelt()).isFalse();
    }

    @Test
    void wie_in_twee_vensters_schrijft_verliest_niets_en_niemand_schrijft_bij_een_ander() {
        var consult = gegeven(Aanleiding.VERVOLG);
        reageer(0, NETJES, false);
        assertThatThrownBy(() -> reageer(0, "Iets anders", false)).isInstanceOf(Conflict.class);
        assertThat(inHetConsult(toneel.arts.actor(), consult).tekst()).isEqualTo(NETJES);

        var id = spel.leestZelf().getFirst().id();
        var nieuw = new NieuweZienswijze(NETJES, true, false);
        var collega = toneel.inloggers
                .werknemer(toneel.bedrijf, toneel.gegevens.werknemer(toneel.bedrijf))
                .actor();
        assertThatThrownBy(() -> service.reageer(collega, id, 1, nieuw)).isInstanceOf(NietGevonden.class);
        for (var ander : List.of(toneel.arts.actor(), spel.leidinggevende.actor())) {
            assertThatThrownBy(() -> service.reageer(ander, id, 1, nieuw)).isInstanceOf(GeenRecht.class);
            assertThatThrownBy(() -> service.eigen(ander)).isInstanceOf(GeenRecht.class);
        }
    }

    private ConsultId gegeven(Aanleiding aanleiding) {
        spel.delegeerTerugkoppelen();
        var consult = spel.vanPob(aanleiding);
        spel.schrijfEnRondAf(toneel.pob, consult);
        return consult;
    }

    private void reageer(int versie, String tekst, boolean deelt) {
        var wie = spel.zelf.actor();
        var id = toneel.programma
                .bean(EigenTerugkoppelingService.class)
                .alle(wie)
                .getFirst()
                .id();
        service.reageer(wie, id, versie, new NieuweZienswijze(tekst, deelt, false));
    }

    private @Nullable String bijDeTerugkoppeling(Actor wie) {
        var zienswijze = toneel.programma
                .bean(TerugkoppelingService.class)
                .lijst(wie, toneel.dossier)
                .getFirst()
                .zienswijze();
        return zienswijze == null ? null : zienswijze.tekst();
    }

    private Zienswijze inHetConsult(Actor wie, ConsultId consult) {
        return Objects.requireNonNull(toneel.service.consult(wie, consult).zienswijze());
    }

    private long inDeKluis() {
        return toneel.getal(
                "SELECT COUNT(*) FROM kluis WHERE bedrijf_id = ? AND soort = 'ZIENSWIJZE'", toneel.bedrijf.waarde());
    }

    private String logboek() {
        return toneel.programma
                .jdbi()
                .withHandle(handle -> handle.select("""
                                SELECT bijzonderheid FROM audit_regel
                                WHERE handeling = 'ZIENSWIJZE_GEVEN' AND bedrijf_id = ? AND uitkomst = 0""", toneel.bedrijf.waarde())
                        .mapTo(String.class)
                        .one());
    }
}
