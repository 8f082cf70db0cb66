package nl.verzuimsysteem.ui.component;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.button.Button;

/**
 * Puts a text on the clipboard of the browser. It is done where the user clicks, before the server hears of it: a browser
 * allows nothing else.
 */
public final class Kopieerknop extends Button {

    /** @param tekst what is put there */
    public Kopieerknop(String opschrift, String tekst) {
        super(opschrift, Icoon.DOCUMENT.maak());
        getElement().executeJs("""
                this.addEventListener('click', () => {
                  const meld = naam => this.dispatchEvent(new CustomEvent(naam));
                  if (!navigator.clipboard) { meld('niet-gekopieerd'); return; }
                  navigator.clipboard.writeText($0).then(() => meld('gekopieerd'), () => meld('niet-gekopieerd'));
                })""", tekst);
        getElement().addEventListener("gekopieerd", gebeurtenis -> Meldingen.gelukt(t("schil.kopieer.gelukt")));
        getElement().addEventListener("niet-gekopieerd", gebeurtenis -> Meldingen.letOp(t("schil.kopieer.mislukt")));
    }
}
