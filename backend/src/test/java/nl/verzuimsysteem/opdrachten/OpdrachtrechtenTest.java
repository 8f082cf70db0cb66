package nl.verzuimsysteem.opdrachten;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GeenRecht;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.Uitsnede;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every act on opdrachten is refused to whoever is of another company, another regio or another function. */
@Tag("database")
class OpdrachtrechtenTest {
    private static final Set<Functie> WERKGEVERS = EnumSet.of(Functie.VERZUIMCOORDINATOR, Functie.LEIDINGGEVENDE);
    private static final Set<Functie> TEAM =
            EnumSet.of(Functie.MMA, Functie.POB, Functie.CASEMANAGER, Functie.BEDRIJFSARTS);

    private final Toneel toneel = new Toneel();

    private Map<String, Consumer<Actor>> vanDeWerkgever() {
        var id = toneel.verstuurd();
        var daden = new LinkedHashMap<String, Consumer<Actor>>();
        daden.put("typen", actor -> toneel.opdrachten().typen(actor, toneel.dossier));
        daden.put(
                "verstuur",
                actor -> toneel.opdrachten()
                        .verstuur(actor, toneel.nieuw(UUID.randomUUID().toString())));
        daden.put("trekIn", actor -> toneel.opdrachten().trekIn(actor, id));
        daden.put("beantwoordVraag", actor -> toneel.opdrachten().beantwoordVraag(actor, id, "Dat is goed.", false));
        return daden;
    }

    private Map<String, Consumer<Actor>> vanHetTeam() {
        var id = toneel.verstuurd();
        var daden = new LinkedHashMap<String, Consumer<Actor>>();
        daden.put("open", actor -> toneel.werklijst().open(actor, id));
        daden.put("pakOp", actor -> toneel.werklijst().pakOp(actor, id));
        daden.put("geefVrij", actor -> toneel.werklijst().geefVrij(actor, id));
        daden.put("vraagTerug", actor -> toneel.werklijst().vraagTerug(actor, id, "Waar precies?"));
        daden.put("voerUit", actor -> toneel.werklijst().voerUit(actor, id, "Geregeld."));
        daden.put("stuurTerug", actor -> toneel.werklijst().stuurTerug(actor, id, "Hoort elders."));
        return daden;
    }

    @Test
    void een_ander_bedrijf_vindt_niets() {
        var vreemd = toneel.werkgever(Functie.VERZUIMCOORDINATOR, toneel.gegevens.bedrijf(toneel.regio));

        vanDeWerkgever().forEach((naam, daad) -> nietGevonden(naam, daad, vreemd));
        nietGevonden("vanDossier", actor -> toneel.opdrachten().vanDossier(actor, toneel.dossier), vreemd);
    }

    @Test
    void een_leidinggevende_van_een_andere_afdeling_vindt_niets() {
        var afdeling = toneel.gegevens.afdeling(toneel.bedrijf);
        var vreemd = Toneel.actor(
                toneel.gebruiker("Lies"),
                "Lies",
                Functie.LEIDINGGEVENDE,
                new Bereik.Afdelingen(toneel.bedrijf, Set.of(afdeling), Set.of()));

        vanDeWerkgever().forEach((naam, daad) -> nietGevonden(naam, daad, vreemd));
    }

    @Test
    void niemand_ziet_opdrachten_over_zichzelf() {
        var zelf = Toneel.actor(
                toneel.gebruiker("Zelf"),
                "Zelf",
                Functie.VERZUIMCOORDINATOR,
                new Bereik.Bedrijven(Set.of(toneel.bedrijf), Set.of(toneel.werknemer)));

        vanDeWerkgever().forEach((naam, daad) -> nietGevonden(naam, daad, zelf));
    }

    @Test
    void een_team_van_een_andere_regio_vindt_niets() {
        var vreemd = toneel.lid(Functie.MMA, "Vreemde", toneel.gegevens.regio());

        vanHetTeam().forEach((naam, daad) -> nietGevonden(naam, daad, vreemd));
        assertThat(toneel.werklijst()
                        .werklijst(vreemd, Werklijstfilter.ALLES, Uitsnede.eerste(50))
                        .rijen())
                .isEmpty();
        assertThat(toneel.werklijst().rood(vreemd, Uitsnede.eerste(50)).rijen()).isEmpty();
    }

    @Test
    void een_andere_groep_van_het_team_kijkt_wel_en_behandelt_niet() {
        var pob = toneel.lid(Functie.POB, "Petra Bos");
        var daden = vanHetTeam();
        daden.remove("open").accept(pob);

        daden.forEach((naam, daad) ->
                assertThatThrownBy(() -> daad.accept(pob)).as(naam).isInstanceOf(GeenRecht.class));
        assertThat(toneel.werklijst()
                        .werklijst(pob, Werklijstfilter.ALLES, Uitsnede.eerste(50))
                        .rijen())
                .isEmpty();
    }

    @Test
    void andere_functies_mogen_het_niet_en_dat_staat_in_het_logboek() {
        var vanDeWerkgever = vanDeWerkgever();
        var vanHetTeam = vanHetTeam();
        vanHetTeam.put(
                "werklijst", actor -> toneel.werklijst().werklijst(actor, Werklijstfilter.ALLES, Uitsnede.eerste(1)));
        vanHetTeam.put("rood", actor -> toneel.werklijst().rood(actor, Uitsnede.eerste(1)));
        for (var functie : Functie.values()) {
            var actor = Toneel.actor(toneel.gebruiker(functie.naam()), functie.naam(), functie, new Bereik.Alles());
            if (!WERKGEVERS.contains(functie)) {
                vanDeWerkgever.forEach((naam, daad) -> geenRecht(naam, daad, actor));
            }
            if (!TEAM.contains(functie)) {
                vanHetTeam.forEach((naam, daad) -> geenRecht(naam, daad, actor));
            }
            if (!WERKGEVERS.contains(functie) && !TEAM.contains(functie)) {
                geenRecht("vanDossier", wie -> toneel.opdrachten().vanDossier(wie, toneel.dossier), actor);
            }
        }
    }

    private void nietGevonden(String naam, Consumer<Actor> daad, Actor actor) {
        assertThatThrownBy(() -> daad.accept(actor)).as(naam).isInstanceOf(NietGevonden.class);
        assertThat(geweigerd(actor)).as(naam).isPositive();
    }

    private void geenRecht(String naam, Consumer<Actor> daad, Actor actor) {
        var eerder = geweigerd(actor);
        assertThatThrownBy(() -> daad.accept(actor))
                .as(naam + " " + actor.functie())
                .isInstanceOf(GeenRecht.class);
        assertThat(geweigerd(actor)).as(naam).isEqualTo(eerder + 1);
    }

    private long geweigerd(Actor actor) {
        return toneel.tel(
                "SELECT COUNT(*) FROM audit_regel WHERE gebruiker_id = ? AND uitkomst = 4",
                actor.persoon().waarde());
    }
}
