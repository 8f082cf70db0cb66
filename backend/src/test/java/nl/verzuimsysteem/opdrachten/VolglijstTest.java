package nl.verzuimsysteem.opdrachten;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GeenRecht;
import nl.verzuimsysteem.kern.OpdrachtId;
import nl.verzuimsysteem.kern.Uitsnede;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An employer follows the orders of all his cases, and of no other. */
@Tag("database")
class VolglijstTest {
    private static final Uitsnede ALLES = Uitsnede.eerste(50);

    private final Toneel toneel = new Toneel();
    private final VolglijstService service = toneel.programma.bean(VolglijstService.class);

    private List<Volglijstregel> lijst(Actor actor, Volglijstfilter filter) {
        return service.lijst(actor, filter, ALLES).rijen();
    }

    private List<OpdrachtId> ids(Actor actor, Volgstand stand) {
        return lijst(actor, new Volglijstfilter(stand, null, null)).stream()
                .map(Volglijstregel::id)
                .toList();
    }

    private void verstuurdDagenGeleden(OpdrachtId id, int dagen) {
        toneel.doe(
                "UPDATE opdracht SET verstuurd_op = verstuurd_op - INTERVAL " + dagen + " DAY WHERE id = ?",
                id.waarde());
    }

    @Test
    void wat_wacht_staat_met_het_oudste_boven_en_alles_met_het_nieuwste_boven() {
        var oud = toneel.verstuurd();
        verstuurdDagenGeleden(oud, 9);
        var opgepakt = toneel.opgepakt();
        verstuurdDagenGeleden(opgepakt, 5);
        var vraag = toneel.opgepakt();
        toneel.werklijst().vraagTerug(toneel.mma, vraag, "Op welke dag kan het?");
        verstuurdDagenGeleden(vraag, 3);
        var klaar = toneel.opgepakt();
        toneel.werklijst().voerUit(toneel.mma, klaar, "Het is gepland.");
        verstuurdDagenGeleden(klaar, 2);
        var terug = toneel.opgepakt();
        toneel.werklijst().stuurTerug(toneel.mma, terug, "Dit hoort elders.");
        verstuurdDagenGeleden(terug, 1);
        var ingetrokken = toneel.verstuurd();
        toneel.opdrachten().trekIn(toneel.werkgever, ingetrokken);

        assertThat(ids(toneel.werkgever, Volgstand.BIJ_ARBODIENST)).containsExactly(oud, opgepakt);
        assertThat(ids(toneel.werkgever, Volgstand.VRAAG)).containsExactly(vraag);
        assertThat(ids(toneel.werkgever, Volgstand.ONGELEZEN)).containsExactly(klaar, terug);
        assertThat(lijst(toneel.werkgever, Volglijstfilter.ALLES))
                .extracting(Volglijstregel::id)
                .containsExactly(ingetrokken, terug, klaar, vraag, opgepakt, oud);
        assertThat(lijst(toneel.werkgever, new Volglijstfilter(Volgstand.BIJ_ARBODIENST, null, null)))
                .extracting(Volglijstregel::uitvoerder)
                .containsExactly(null, toneel.mma.naam());
    }

    @Test
    void een_antwoord_is_gelezen_als_iemand_van_de_werkgever_het_dossier_opent_en_eerder_niet() {
        var id = toneel.opgepakt();
        toneel.werklijst().voerUit(toneel.mma, id, "Het is gepland.");
        assertThat(ids(toneel.werkgever, Volgstand.ONGELEZEN)).containsExactly(id);

        toneel.opdrachten().lees(toneel.mma, toneel.dossier);
        toneel.opdrachten().vanDossier(toneel.werkgever, toneel.dossier);
        assertThat(ids(toneel.werkgever, Volgstand.ONGELEZEN)).containsExactly(id);

        var voor = stempel(id);
        assertThat(toneel.opdrachten().lees(toneel.werkgever, toneel.dossier))
                .extracting(Opdracht::ongelezen)
                .containsExactly(true);
        assertThat(ids(toneel.werkgever, Volgstand.ONGELEZEN)).isEmpty();
        assertThat(lijst(toneel.werkgever, Volglijstfilter.ALLES))
                .extracting(Volglijstregel::ongelezen)
                .containsExactly(false);
        // Nothing changed for the team.
        assertThat(stempel(id)).isEqualTo(voor);
    }

    private String stempel(OpdrachtId id) {
        return toneel.tekst("SELECT CONCAT(versie, ' ', gewijzigd_op) FROM opdracht WHERE id = ?", id.waarde());
    }

    @Test
    void lezen_kost_een_vraag_meer_en_alleen_de_eerste_keer() {
        var id = toneel.opgepakt();
        toneel.werklijst().voerUit(toneel.mma, id, "Het is gepland.");
        begroot(3, () -> toneel.opdrachten().lees(toneel.werkgever, toneel.dossier));
        begroot(2, () -> toneel.opdrachten().lees(toneel.werkgever, toneel.dossier));
        begroot(2, () -> lijst(toneel.werkgever, Volglijstfilter.ALLES));
        begroot(1, () -> service.lijst(toneel.werkgever, Volglijstfilter.ALLES, new Uitsnede(50, 50)));
    }

    private void begroot(int vragen, Runnable daad) {
        try (var telling = toneel.programma.teller().beginDezeThread()) {
            daad.run();
            assertThat(telling.aantal()).as(telling.toString()).isLessThanOrEqualTo(vragen);
        }
    }

    @Test
    void de_filters_laten_alleen_een_bedrijf_of_een_soort_over() {
        var id = toneel.verstuurd();
        var tweede = toneel.gegevens.bedrijf(toneel.regio);
        var dossier = toneel.dossier(tweede, toneel.regio, toneel.gegevens.werknemer(tweede));
        var beide = toneel.werkgever(Functie.VERZUIMCOORDINATOR, toneel.bedrijf, tweede);
        var daar = toneel.opdrachten()
                .verstuur(
                        beide,
                        new NieuweOpdracht(
                                UUID.randomUUID().toString(),
                                dossier,
                                "EXTRA_SPREEKUUR",
                                "Graag een spreekuur.",
                                null));
        verstuurdDagenGeleden(id, 1);

        assertThat(ids(beide, Volgstand.BIJ_ARBODIENST)).containsExactly(id, daar);
        assertThat(lijst(beide, new Volglijstfilter(null, null, tweede)))
                .extracting(Volglijstregel::id)
                .containsExactly(daar);
        assertThat(lijst(beide, new Volglijstfilter(null, "EXTRA_SPREEKUUR", toneel.bedrijf)))
                .extracting(Volglijstregel::id)
                .containsExactly(id);
        assertThat(lijst(beide, new Volglijstfilter(null, "ANDERS", null))).isEmpty();
        assertThat(service.lijst(beide, Volglijstfilter.ALLES, Uitsnede.eerste(1))
                        .meer())
                .isTrue();
        assertThat(service.lijst(beide, Volglijstfilter.ALLES, new Uitsnede(1, 1))
                        .rijen())
                .extracting(Volglijstregel::id)
                .containsExactly(id);
    }

    @Test
    void een_ander_bedrijf_een_andere_afdeling_en_de_medewerker_zelf_zien_er_niets_van() {
        toneel.verstuurd();
        var vreemd = toneel.gegevens.bedrijf(toneel.regio);
        var ander = toneel.werkgever(Functie.VERZUIMCOORDINATOR, vreemd);
        assertThat(lijst(ander, Volglijstfilter.ALLES)).isEmpty();
        // Not even when he asks for that company by name.
        assertThat(lijst(ander, new Volglijstfilter(null, null, toneel.bedrijf)))
                .isEmpty();
        assertThat(lijst(
                        actor(
                                Functie.LEIDINGGEVENDE,
                                new Bereik.Afdelingen(
                                        toneel.bedrijf, Set.of(toneel.gegevens.afdeling(toneel.bedrijf)), Set.of())),
                        Volglijstfilter.ALLES))
                .isEmpty();
        assertThat(lijst(
                        actor(
                                Functie.VERZUIMCOORDINATOR,
                                new Bereik.Bedrijven(Set.of(toneel.bedrijf), Set.of(toneel.werknemer))),
                        Volglijstfilter.ALLES))
                .isEmpty();
    }

    @Test
    void een_leidinggevende_volgt_de_opdrachten_van_zijn_afdeling() {
        var id = toneel.verstuurd();
        var afdeling = toneel.gegevens.afdeling(toneel.bedrijf);
        toneel.doe("UPDATE werknemer SET afdeling_id = ? WHERE id = ?", afdeling.waarde(), toneel.werknemer.waarde());
        var leidinggevende =
                actor(Functie.LEIDINGGEVENDE, new Bereik.Afdelingen(toneel.bedrijf, Set.of(afdeling), Set.of()));

        assertThat(ids(leidinggevende, Volgstand.BIJ_ARBODIENST)).containsExactly(id);
        assertThat(lijst(leidinggevende, Volglijstfilter.ALLES)).hasSize(1);
    }

    @Test
    void wie_geen_opdrachten_verstuurt_krijgt_de_lijst_niet() {
        for (var functie : EnumSet.complementOf(EnumSet.of(Functie.VERZUIMCOORDINATOR, Functie.LEIDINGGEVENDE))) {
            var actor = actor(functie, new Bereik.Bedrijven(Set.of(toneel.bedrijf), Set.of()));
            assertThatThrownBy(() -> lijst(actor, Volglijstfilter.ALLES))
                    .as(functie.name())
                    .isInstanceOf(GeenRecht.class);
            assertThatThrownBy(() -> service.soorten(actor)).as(functie.name()).isInstanceOf(GeenRecht.class);
        }
    }

    private Actor actor(Functie functie, Bereik bereik) {
        return Toneel.actor(toneel.gebruiker(functie.naam()), functie.naam(), functie, bereik);
    }
}
