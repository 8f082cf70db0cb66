package nl.verzuimsysteem.verzuim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GeenRecht;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.testen.TestProgramma;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class ContactServiceTest {
    private final TestProgramma programma = TestProgramma.gedeeld();
    private final ContactService service = programma.bean(ContactService.class);
    private final Bezetting bezetting = new Bezetting();
    private final Actor coordinator = bezetting.coordinator();
    private final LocalDate vandaag = bezetting.vandaag;
    private final DossierId dossier = bezetting.meldZiek(10);

    @Test
    void contacten_staan_in_het_dossier_de_laatste_eerst() {
        service.legVast(coordinator, dossier, contact(5, "Kees neemt de ritten over", null));
        service.legVast(coordinator, dossier, contact(1, "Maandag bellen wij weer", vandaag.plusDays(3)));

        var contacten = service.vanDossier(coordinator, dossier);

        assertThat(contacten)
                .extracting(Contactmoment::afspraken)
                .containsExactly("Maandag bellen wij weer", "Kees neemt de ritten over");
        assertThat(contacten.getFirst().volgendeDatum()).isEqualTo(vandaag.plusDays(3));
        assertThat(contacten.getFirst().kanaal()).isEqualTo(ContactKanaal.TELEFOON);
        assertThat(contacten.getFirst().door()).isEqualTo("Noor de Boer");
    }

    @Test
    void een_dossier_zonder_contact_heeft_een_lege_lijst() {
        assertThat(service.vanDossier(coordinator, dossier)).isEmpty();
    }

    @Test
    void dezelfde_sleutel_legt_een_keer_vast() {
        var contact = contact(0, "Wij bellen dinsdag", null);

        var id = service.legVast(coordinator, dossier, contact);

        assertThat(service.legVast(coordinator, dossier, contact)).isEqualTo(id);
        assertThat(service.vanDossier(coordinator, dossier)).hasSize(1);
    }

    @Test
    void medische_tekst_wordt_niet_bewaard() {
        assertThatThrownBy(() -> service.legVast(coordinator, dossier, contact(0, "Hij slikt medicijnen", null)))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("medische informatie")
                .hasMessageContaining("medicijnen");
        assertThat(bezetting.aantal("contactmoment")).isZero();
    }

    @Test
    void wat_niet_klopt_wordt_per_veld_genoemd() {
        var fout = new NieuwContact("x", vandaag.plusDays(1), ContactKanaal.VIDEO, " ", vandaag.minusDays(1));

        assertThatThrownBy(() -> service.legVast(coordinator, dossier, fout))
                .isInstanceOfSatisfying(
                        OngeldigeInvoer.class,
                        invoer -> assertThat(invoer.fouten())
                                .extracting(OngeldigeInvoer.Veldfout::veld)
                                .containsExactly("sleutel", "datum", "afspraken", "volgendeDatum"));
        assertThatThrownBy(() -> service.legVast(coordinator, dossier, contact(11, "Te vroeg", null)))
                .isInstanceOf(OngeldigeInvoer.class);
    }

    @Test
    void contact_vastleggen_kost_ten_hoogste_vijf_vragen_en_lezen_twee() {
        try (var telling = programma.teller().beginDezeThread()) {
            service.legVast(coordinator, dossier, contact(0, "Wij bellen dinsdag", vandaag.plusDays(2)));
            assertThat(telling.aantal()).as(telling.toString()).isLessThanOrEqualTo(5);
        }
        try (var telling = programma.teller().beginDezeThread()) {
            service.vanDossier(coordinator, dossier);
            assertThat(telling.aantal()).as(telling.toString()).isLessThanOrEqualTo(2);
        }
    }

    @Test
    void buiten_het_bereik_of_in_een_andere_functie_legt_niemand_iets_vast() {
        var contact = contact(0, "Wij bellen dinsdag", null);
        for (var vreemde : List.of(
                bezetting.coordinatorElders(), bezetting.leidinggevendeElders(), bezetting.coordinatorOverZichzelf())) {
            assertThatThrownBy(() -> service.legVast(vreemde, dossier, contact)).isInstanceOf(NietGevonden.class);
            assertThatThrownBy(() -> service.vanDossier(vreemde, dossier)).isInstanceOf(NietGevonden.class);
        }
        assertThatThrownBy(() -> service.vanDossier(bezetting.teamlidElders(Functie.POB), dossier))
                .isInstanceOf(NietGevonden.class);
        for (var ander : List.of(bezetting.teamlid(Functie.MMA), bezetting.gebruikersbeheerder())) {
            assertThatThrownBy(() -> service.legVast(ander, dossier, contact)).isInstanceOf(GeenRecht.class);
        }
        assertThatThrownBy(() -> service.vanDossier(bezetting.gebruikersbeheerder(), dossier))
                .isInstanceOf(GeenRecht.class);
    }

    private NieuwContact contact(int dagenGeleden, String afspraken, @Nullable LocalDate volgende) {
        return new NieuwContact(
                Bezetting.sleutel(), vandaag.minusDays(dagenGeleden), ContactKanaal.TELEFOON, afspraken, volgende);
    }
}
