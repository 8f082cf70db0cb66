package nl.verzuimsysteem.toegang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import nl.verzuimsysteem.kern.AfdelingId;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.RegioId;
import nl.verzuimsysteem.kern.WerknemerId;
import org.junit.jupiter.api.Test;

class BereiktekstTest {
    private static final WerknemerId IK = new WerknemerId(40);
    private static final BedrijfId BEDRIJF = new BedrijfId(7);

    @Test
    void elk_bereik_komt_heel_terug() {
        for (var bereik : List.of(
                new Bereik.Bedrijven(Set.of(BEDRIJF, new BedrijfId(3)), Set.of(IK)),
                new Bereik.Bedrijven(Set.of(), Set.of()),
                new Bereik.Afdelingen(BEDRIJF, Set.of(new AfdelingId(1), new AfdelingId(2)), Set.of(IK)),
                new Bereik.Afdelingen(BEDRIJF, Set.of(), Set.of()),
                new Bereik.Regios(Set.of(new RegioId(1)), Set.of(BEDRIJF)),
                new Bereik.Regios(Set.of(), Set.of(BEDRIJF)),
                new Bereik.Regios(Set.of(new RegioId(1)), Set.of()),
                new Bereik.Eigen(BEDRIJF, IK),
                new Bereik.Alles())) {
            assertThat(Bereiktekst.lees(Bereiktekst.schrijf(bereik))).isEqualTo(bereik);
        }
    }

    @Test
    void wat_geen_bereik_is_geeft_geen_bereik() {
        for (var tekst : List.of("", "X;1", "B;1", "B;x;", "Z", "E;1;", "R;1", "A;;1;")) {
            assertThatThrownBy(() -> Bereiktekst.lees(tekst)).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
