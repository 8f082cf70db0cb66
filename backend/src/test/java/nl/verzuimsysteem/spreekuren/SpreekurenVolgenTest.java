package nl.verzuimsysteem.spreekuren;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GeenRecht;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.testen.Inloggers;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An employer follows the consults that come of all his cases, and of no other. */
@Tag("database")
class SpreekurenVolgenTest {
    private static final Uitsnede ALLES = Uitsnede.eerste(50);

    private final Planbord bord = new Planbord();
    private final SpreekurenService service = bord.toneel.programma.bean(SpreekurenService.class);
    private final Inloggers inloggers = new Inloggers(bord.toneel.programma);

    private List<AfspraakId> komende(Actor actor) {
        return service.komende(actor, ALLES).rijen().stream()
                .map(regel -> regel.spreekuur().id())
                .toList();
    }

    @Test
    void wat_komt_staat_er_met_het_eerste_boven_zonder_waarvoor_en_bij_wie_het_is() {
        var later = bord.gepland(bord.om(2, "10:00"));
        var eerst = bord.gepland(bord.om(1, "09:00"));
        var geweest = bord.gepland(bord.om(3, "09:00"));
        bord.begonnen(geweest, Duration.ofHours(2));
        var afgezegd = bord.gepland(bord.om(4, "09:00"));
        bord.toneel.doe("UPDATE afspraak SET status = 'AFGEZEGD', loopt = NULL WHERE id = ?", afgezegd.waarde());

        assertThat(komende(bord.toneel.werkgever)).containsExactly(eerst, later);
        assertThat(service.komende(bord.toneel.werkgever, ALLES).rijen()).allSatisfy(regel -> {
            assertThat(regel.dossier()).isEqualTo(bord.dossier);
            assertThat(regel.werknemersnaam()).isNotBlank();
            assertThat(regel.spreekuur().functie()).isEqualTo(Functie.BEDRIJFSARTS);
            assertThat(regel.spreekuur().vanTeam()).isNull();
        });
    }

    @Test
    void van_wat_vertrouwelijk_is_weet_de_werkgever_niet_dat_het_er_is() {
        var id = bord.gepland(bord.om(1, "09:00"));
        bord.toneel.doe(
                "UPDATE afspraak SET vertrouwelijk = 1, dossier_id = NULL, soort = 'OPEN_SPREEKUUR' WHERE id = ?",
                id.waarde());

        assertThat(komende(bord.toneel.werkgever)).isEmpty();
    }

    @Test
    void een_ander_ziet_er_niets_van() {
        bord.gepland(bord.om(1, "09:00"));
        var gegevens = bord.toneel.gegevens;
        var bedrijf = bord.toneel.bedrijf;

        assertThat(komende(inloggers
                        .verzuimcoordinator(gegevens.bedrijf(bord.toneel.regio))
                        .actor()))
                .isEmpty();
        assertThat(komende(inloggers
                        .leidinggevende(bedrijf, gegevens.afdeling(bedrijf))
                        .actor()))
                .isEmpty();
        for (var functie : List.of(
                bord.mma,
                bord.arts,
                inloggers.gebruikersbeheerder(bedrijf).actor(),
                inloggers.werknemer(bedrijf, bord.werknemer).actor())) {
            assertThatThrownBy(() -> komende(functie)).isInstanceOf(GeenRecht.class);
        }
    }

    @Test
    void een_bladzijde_kost_twee_vragen_en_een_volgende_een_en_de_blik_staat_in_het_logboek() {
        bord.gepland(bord.om(1, "09:00"));
        bord.gepland(bord.om(1, "11:00"));
        begroot(
                2,
                () -> assertThat(service.komende(bord.toneel.werkgever, Uitsnede.eerste(1))
                                .meer())
                        .isTrue());
        begroot(
                1,
                () -> assertThat(service.komende(bord.toneel.werkgever, new Uitsnede(1, 1))
                                .meer())
                        .isFalse());
        assertThat(bord.toneel.tel(
                        "SELECT COUNT(*) FROM audit_regel WHERE handeling = 'SPREEKUREN_VOLGEN' AND gebruiker_id = ?",
                        bord.toneel.werkgever.persoon().waarde()))
                .isEqualTo(1);
    }

    private void begroot(int vragen, Runnable daad) {
        try (var telling = bord.toneel.programma.teller().beginDezeThread()) {
            daad.run();
            assertThat(telling.aantal()).as(telling.toString()).isLessThanOrEqualTo(vragen);
        }
    }
}
