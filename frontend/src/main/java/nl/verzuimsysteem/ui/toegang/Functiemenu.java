package nl.verzuimsysteem.ui.toegang;

import static nl.verzuimsysteem.ui.Teksten.t;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.verzuimsysteem.toegang.Functiekeuze;
import nl.verzuimsysteem.toegang.Sessie;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.Icoon;
import nl.verzuimsysteem.ui.component.Sjabloon;

/**
 * What the {@link Functiewisselaar} opens: first who he is now, then, one click each, who else he can be, his account, and
 * leaving.
 */
final class Functiemenu extends Sjabloon {
    private static final String SJABLOON =
            "${item.r[0].map(f => html`<div class=\"functiemenu-nu\"><span>${f[2]}</span>"
                    + functie() + "</div><hr>`)}${item.r[1].map((f, nummer) => html`<button type=\"button\""
                    + hoort("click", "wissel", "nummer") + ">" + Icoon.sjabloon(Icoon.WISSEL.symbool()) + functie()
                    + "</button>`)}${item.r[1].length ? html`<hr>` : ''}<a href=\"${item.r[2]}\""
                    + hoort("click", "sluit", "0") + ">" + Icoon.sjabloon(Icoon.PERSOON.symbool())
                    + "<span>${item.r[3]}</span></a><button type=\"button\"" + hoort("click", "uitloggen", "0") + ">"
                    + Icoon.sjabloon(Icoon.UITLOGGEN.symbool()) + "<span>${item.r[4]}</span></button>";

    /** @param sluit closes what this is shown in */
    Functiemenu(Optional<Sessie> sessie, Functiewissel wissel, Runnable sluit) {
        super(SJABLOON, () -> woorden(sessie));
        addClassName("functiemenu");
        bij("wissel", nummer -> {
            var andere = andere(sessie);
            if (nummer >= 0 && nummer < andere.size()) {
                wissel.naar(andere.get(nummer).sleutel(), Paden.HOME);
            }
        });
        bij("sluit", nummer -> sluit.run());
        bij("uitloggen", nummer -> wissel.logUit(Paden.HOME));
    }

    /** The function on one line, its company on the next. */
    private static String functie() {
        return "<div class=\"functiemenu-functie\"><span class=\"functiemenu-naam\">${f[0]}</span>"
                + "${f[1] ? html`<span class=\"functiemenu-plaats\">${f[1]}</span>` : ''}</div>";
    }

    private static String hoort(String wat, String naam, String nummer) {
        return " @" + wat + "=${() => root.dispatchEvent(new CustomEvent('" + naam + "', {detail: " + nummer + "}))}";
    }

    private static List<Functiekeuze> andere(Optional<Sessie> sessie) {
        return sessie.stream()
                .flatMap(een -> een.keuzes().stream()
                        .filter(keuze -> !keuze.sleutel().equals(een.keuze().sleutel())))
                .toList();
    }

    private static List<?> woorden(Optional<Sessie> sessie) {
        return List.of(
                sessie.stream()
                        .map(Sessie::keuze)
                        .map(nu -> List.of(nu.functie().naam(), plaats(nu), t("account.menu.nu")))
                        .toList(),
                andere(sessie).stream()
                        .map(keuze ->
                                List.of(t("inloggen.wissel", keuze.functie().naam()), plaats(keuze)))
                        .toList(),
                Paden.ACCOUNT,
                t("account.menu.link"),
                t("inloggen.uitloggen"));
    }

    private static String plaats(Functiekeuze keuze) {
        return keuze.omschrijving()
                .replaceFirst("^" + Pattern.quote(keuze.functie().naam()) + "( · )?", "");
    }
}
