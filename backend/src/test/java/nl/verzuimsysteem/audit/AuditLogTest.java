package nl.verzuimsysteem.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.kern.WerknemerId;
import nl.verzuimsysteem.taken.TakenFilter;
import nl.verzuimsysteem.taken.TakenService;
import nl.verzuimsysteem.testen.Gegevens;
import nl.verzuimsysteem.testen.Inloggers;
import nl.verzuimsysteem.testen.TestProgramma;
import nl.verzuimsysteem.verzuim.DossierService;
import nl.verzuimsysteem.verzuim.VerzuimFilter;
import nl.verzuimsysteem.verzuim.VerzuimService;
import nl.verzuimsysteem.verzuim.VerzuimSortering;
import nl.verzuimsysteem.verzuim.ZiekmeldService;
import nl.verzuimsysteem.verzuim.Ziekmelding;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class AuditLogTest {
    private final TestProgramma programma = TestProgramma.gedeeld();
    private final Gegevens gegevens = new Gegevens(programma);
    private final Inloggers inloggers = new Inloggers(programma);

    @Test
    void een_regel_vertelt_wat_nen_7513_vraagt() {
        var bedrijf = gegevens.bedrijf(gegevens.regio(), "Van Dijk Transport");
        var werknemer = gegevens.werknemer(bedrijf);
        var wie = metAanmelding(inloggers.verzuimcoordinator(bedrijf).actor());

        meldZiek(programma, wie, werknemer);

        assertThat(regel(wie, Handeling.ZIEK_MELDEN))
                .containsEntry("actie", "C")
                .containsEntry("naam", wie.naam())
                .containsEntry("functie", "VERZUIMCOORDINATOR")
                .containsEntry("organisatie", "Van Dijk Transport")
                .containsEntry("factor", "PASSKEY")
                .containsEntry("sessie", "sessie-12")
                .containsEntry("adres", "192.0.2.7")
                .containsEntry("apparaat", "Firefox op Linux")
                .containsEntry("kanaal", "SCHERM")
                .containsEntry("zone", "WERKGEVER")
                .containsEntry("object_soort", "dossier")
                .containsEntry("werknemer_id", werknemer.waarde())
                .containsEntry("autorisatieregel", "ZIEK_MELDEN: VERZUIMCOORDINATOR, bedrijven " + bedrijf)
                .containsEntry("verantwoordelijke_id", null)
                .hasEntrySatisfying(
                        "toegangspunt", node -> assertThat((String) node).isNotBlank())
                .hasEntrySatisfying(
                        "systeem", systeem -> assertThat((String) systeem).startsWith("verzuimsysteem "));
    }

    @Test
    void wie_voor_de_arbodienst_werkt_staat_er_met_de_arbodienst() {
        var regio = gegevens.regio();
        var bedrijf = gegevens.bedrijf(regio);
        var mma = inloggers.regioteam(Functie.MMA, regio).actor();
        var dossier = meldZiek(programma, inloggers.verzuimcoordinator(bedrijf).actor(), gegevens.werknemer(bedrijf));

        programma.bean(DossierService.class).kop(mma, dossier);

        assertThat(regel(mma, Handeling.DOSSIER_INZIEN))
                .containsEntry("organisatie", "de arbodienst")
                .containsEntry("autorisatieregel", "DOSSIER_INZIEN: MMA, regio's " + regio);
    }

    @Test
    void een_lijst_met_namen_is_een_regel_met_waarnaar_werd_gezocht() {
        var bedrijf = gegevens.bedrijf(gegevens.regio());
        var wie = inloggers.verzuimcoordinator(bedrijf).actor();
        meldZiek(programma, wie, gegevens.werknemer(bedrijf));
        meldZiek(programma, wie, gegevens.werknemer(bedrijf));

        programma
                .bean(VerzuimService.class)
                .lijst(
                        wie,
                        new VerzuimFilter(bedrijf, VerzuimFilter.Status.LOPEND, "Sanne"),
                        VerzuimSortering.LANGST_ZIEK,
                        Uitsnede.eerste(50));
        programma.bean(ZiekmeldService.class).zoek(wie, bedrijf, "Jans", Uitsnede.eerste(50));

        assertThat(regel(wie, Handeling.VERZUIM_INZIEN))
                .containsEntry("vraag", "LOPEND Sanne")
                .containsEntry("bedrijf_id", bedrijf.waarde())
                .containsEntry("werknemer_id", null);
        assertThat(regel(wie, Handeling.MEDEWERKERS_INZIEN)).containsEntry("vraag", "Jans");
        assertThat(aantal(wie, Handeling.VERZUIM_INZIEN)).isEqualTo(1);
    }

    @Test
    void zonder_logboek_gebeurt_er_niets() {
        try (var eigen = TestProgramma.nieuw(Map.of())) {
            var nieuw = new Gegevens(eigen);
            var bedrijf = nieuw.bedrijf(nieuw.regio());
            var werknemer = nieuw.werknemer(bedrijf);
            var wie = new Inloggers(eigen).verzuimcoordinator(bedrijf).actor();
            var dossier = meldZiek(eigen, wie, nieuw.werknemer(bedrijf));
            eigen.jdbi().useHandle(handle -> handle.execute("RENAME TABLE audit_regel TO audit_regel_weg"));

            assertThatThrownBy(() -> meldZiek(eigen, wie, werknemer)).isInstanceOf(RuntimeException.class);
            assertThatThrownBy(() -> eigen.bean(DossierService.class).kop(wie, dossier))
                    .isInstanceOf(RuntimeException.class);

            assertThat(eigen.jdbi()
                            .<Integer, RuntimeException>withHandle(handle -> handle.select(
                                            "SELECT COUNT(*) FROM dossier WHERE bedrijf_id = ?", bedrijf.waarde())
                                    .mapTo(Integer.class)
                                    .one()))
                    .as("the second report was rolled back")
                    .isEqualTo(1);
            eigen.database().close();
        }
    }

    @Test
    void een_lege_takenlijst_vertelt_niets_en_kost_geen_regel() {
        var bedrijf = gegevens.bedrijf(gegevens.regio());
        var wie = inloggers.verzuimcoordinator(bedrijf).actor();

        programma.bean(TakenService.class).open(wie, TakenFilter.ALLE, Uitsnede.eerste(10));

        assertThat(aantal(wie, Handeling.TAKEN_INZIEN)).isZero();
    }

    private static Actor metAanmelding(Actor wie) {
        return new Actor(
                wie.gebruiker(),
                wie.naam(),
                wie.functie(),
                wie.bereik(),
                new Actor.Herkomst(
                        Actor.Kanaal.SCHERM,
                        "192.0.2.7",
                        "Firefox op Linux",
                        new Actor.Aanmelding("sessie-12", Actor.Factor.PASSKEY, null)));
    }

    private static DossierId meldZiek(TestProgramma waar, Actor wie, WerknemerId werknemer) {
        return waar.bean(ZiekmeldService.class)
                .meldZiek(
                        wie,
                        new Ziekmelding(
                                UUID.randomUUID().toString(),
                                werknemer,
                                Kalender.vandaag(waar.bean(Clock.class)),
                                null,
                                null));
    }

    private Map<String, @Nullable Object> regel(Actor wie, Handeling handeling) {
        return programma
                .jdbi()
                .withHandle(handle -> handle.select(
                                "SELECT * FROM audit_regel WHERE gebruiker_id = ? AND handeling = ? ORDER BY id DESC LIMIT 1",
                                wie.persoon().waarde(),
                                handeling.name())
                        .mapToMap()
                        .one());
    }

    private long aantal(Actor wie, Handeling handeling) {
        return programma
                .jdbi()
                .withHandle(handle -> handle.select(
                                "SELECT COUNT(*) FROM audit_regel WHERE gebruiker_id = ? AND handeling = ?",
                                wie.persoon().waarde(),
                                handeling.name())
                        .mapTo(Long.class)
                        .one());
    }
}
