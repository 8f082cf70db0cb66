package nl.verzuimsysteem.ui.toegang;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.Consumer;

/** What stands under the form in a demo, and only there: without {@link Demohulp} nothing makes it. */
final class Demopaneel {
    private Demopaneel() {}

    static Component accounts(Demohulp hulp, Consumer<Demohulp.Account> kies) {
        var lijst = new UnorderedList();
        lijst.addClassName("regels");
        for (var account : hulp.accounts()) {
            var knop = new NativeButton(account.omschrijving(), klik -> kies.accept(account));
            knop.addClassName("als-link");
            var naam = new Span(account.inlognaam());
            naam.addClassName("stil");
            var regel = new ListItem(knop, naam);
            regel.addClassName("inlogaccount");
            lijst.add(regel);
        }
        return paneel(new H2(t("toegang.demo.kop")), new Paragraph(t("toegang.demo.uitleg")), lijst);
    }

    static Component code(Demohulp hulp, String inlognaam, Consumer<String> vul) {
        if (hulp.code(inlognaam).isEmpty()) {
            return new Div();
        }
        // Asked for at the click: the code of when the page opened may be an old one by then.
        var knop = new Button(t("toegang.demo.code.knop"), klik -> vul.accept(hulp.code(inlognaam)));
        var code = new Span(hulp.code(inlognaam));
        code.addClassName("inlogcode-nu");
        return paneel(
                new H2(t("toegang.demo.code.kop")), new Paragraph(new Span(t("toegang.demo.code.nu")), code), knop);
    }

    private static Component paneel(Component... inhoud) {
        var paneel = new Div(inhoud);
        paneel.addClassName("inlogdemo");
        return paneel;
    }
}
