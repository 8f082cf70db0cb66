package nl.verzuimsysteem.aantallen;

import static nl.verzuimsysteem.aantallen.Uitvraagsoort.NAJAAR;
import static nl.verzuimsysteem.aantallen.Uitvraagsoort.VOORJAAR;
import static nl.verzuimsysteem.aantallen.Uitvraagtoneel.opgave;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import nl.verzuimsysteem.kern.GeenRecht;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.testen.Actoren;
import nl.verzuimsysteem.testen.TestProgramma;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The figures that hold. */
@Tag("database")
class MedewerkersaantallenTest {
    private final TestProgramma programma = TestProgramma.gedeeld();
    private final Uitvraagtoneel toneel = new Uitvraagtoneel(programma);

    @Test
    void het_werkelijke_aantal_gaat_voor_de_schatting_en_de_nieuwste_schatting_voor_de_oudere() {
        var bedrijf = toneel.gegevens.bedrijf(toneel.regio);
        var ria = toneel.inloggers.gebruikersbeheerder(bedrijf).actor();
        var cijfers = programma.bean(Medewerkersaantallen.class);
        var service = programma.bean(AantallenService.class);
        var jaar = toneel.jaar();
        assertThat(service.geldig(ria, bedrijf, jaar)).isEmpty();

        toneel.opgaven.geefOp(ria, toneel.vraag(NAJAAR, jaar - 1, bedrijf), opgave(0, 100, 104, null));
        assertThat(service.geldig(ria, bedrijf, jaar))
                .hasValueSatisfying(cijfer -> assertThat(cijfer.aantal()).isEqualTo(104));
        toneel.opgaven.geefOp(ria, toneel.vraag(VOORJAAR, jaar, bedrijf), opgave(0, 106, null, null));
        assertThat(service.geldig(ria, bedrijf, jaar))
                .hasValueSatisfying(cijfer -> assertThat(cijfer.aantal()).isEqualTo(106));
        toneel.opgaven.geefOp(ria, toneel.vraag(NAJAAR, jaar, bedrijf), opgave(0, 110, 111, null));
        toneel.begroot(2, () -> service.geldig(ria, bedrijf, jaar));
        assertThat(service.geldig(ria, bedrijf, jaar)).hasValueSatisfying(cijfer -> {
            assertThat(cijfer.aantal()).isEqualTo(110);
            assertThat(cijfer.soort()).isEqualTo(Cijfersoort.WERKELIJK);
        });
        assertThat(cijfers.van(ria.bereik(), jaar, Cijfersoort.SCHATTING, List.of(bedrijf))
                        .get(bedrijf))
                .satisfies(cijfer -> assertThat(cijfer.aantal()).isEqualTo(106));
        assertThat(cijfers.van(ria.bereik(), jaar + 1, Cijfersoort.WERKELIJK, List.of(bedrijf)))
                .isEmpty();
        assertThat(cijfers.geldig(ria.bereik(), jaar + 1, List.of(bedrijf)).get(bedrijf))
                .satisfies(cijfer -> assertThat(cijfer.aantal()).isEqualTo(111));
        assertThat(cijfers.geldig(ria.bereik(), jaar, List.of())).isEmpty();

        var ander = toneel.inloggers
                .gebruikersbeheerder(toneel.gegevens.bedrijf(toneel.regio))
                .actor();
        assertThat(cijfers.geldig(ander.bereik(), jaar, List.of(bedrijf))).isEmpty();
        assertThatExceptionOfType(NietGevonden.class).isThrownBy(() -> service.geldig(ander, bedrijf, jaar));
        assertThatExceptionOfType(GeenRecht.class)
                .isThrownBy(() -> service.geldig(Actoren.verzuimcoordinator(bedrijf), bedrijf, jaar));
    }
}
