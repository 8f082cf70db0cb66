package nl.verzuimsysteem.ui.component;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.dom.DebouncePhase;
import java.time.Duration;

/**
 * How every dialog behaves in which somebody fills in something: the focus begins in its first field, and what was filled
 * in is not lost by Esc or by a click beside it. Who chooses Annuleer means it, and is not asked. Afterwards the focus is
 * back where it was, or at the title of the page when that place was drawn anew.
 */
public final class Dialooggedrag {
    /** One message to the server tells that something was typed; more would tell nothing new. */
    private static final int EENMAAL = (int) Duration.ofHours(1).toMillis();

    /** On a phone the keyboard would come up and cover the button; there the first tap chooses. */
    private static final String BEGIN_IN_HET_EERSTE_VELD = """
            if (matchMedia('(pointer: fine)').matches) {
              setTimeout(() => {
                const velden = this.querySelectorAll('vaadin-date-picker, vaadin-text-field, vaadin-text-area,'
                  + 'vaadin-integer-field, vaadin-big-decimal-field, vaadin-select, vaadin-combo-box,'
                  + 'vaadin-radio-group, vaadin-checkbox-group, vaadin-checkbox');
                [...velden].find(veld => veld.checkVisibility())?.focus();
              });
            }""";

    /** The dialog itself goes back to where the focus was; it needs a moment for that. */
    private static final String VERDER_BIJ_DE_TITEL = """
            setTimeout(() => {
              if (document.activeElement === document.body) {
                document.querySelector('h1')?.focus({preventScroll: true});
              }
            }, 300);""";

    /**
     * What a field tells while the question lies over it is not heard: so each tells first what stands in it, and those
     * that wait for the end of the typing get the time for it.
     */
    private static final String ZEG_WAT_ER_STAAT = """
            this.querySelectorAll('vaadin-text-field, vaadin-text-area, vaadin-integer-field,'
                + 'vaadin-big-decimal-field').forEach(veld => {
              veld.dispatchEvent(new CustomEvent('value-changed', {detail: {value: veld.value}}));
              veld.dispatchEvent(new Event('change'));
            });
            return new Promise(klaar => setTimeout(klaar, 500));""";

    private final Dialog dialoog;
    private boolean ingevuld;

    private Dialooggedrag(Dialog dialoog) {
        this.dialoog = dialoog;
    }

    /** Gives a dialog this behaviour; once, before it opens. */
    public static void geef(Dialog dialoog) {
        var gedrag = new Dialooggedrag(dialoog);
        var element = dialoog.getElement();
        for (var soort : new String[] {"input", "change"}) {
            element.addEventListener(soort, invoer -> gedrag.ingevuld = true).debounce(EENMAAL, DebouncePhase.LEADING);
        }
        dialoog.addDialogCloseActionListener(sluiten -> gedrag.verlaat());
        dialoog.addOpenedChangeListener(verandering -> {
            if (verandering.isOpened()) {
                element.executeJs(BEGIN_IN_HET_EERSTE_VELD);
            } else {
                UI.getCurrent().getPage().executeJs(VERDER_BIJ_DE_TITEL);
            }
        });
    }

    private void verlaat() {
        if (!ingevuld) {
            dialoog.close();
            return;
        }
        var vraag = new ConfirmDialog();
        vraag.setHeader(t("schil.dialoog.weg.titel"));
        vraag.setText(t("schil.dialoog.weg.tekst"));
        // What Enter and Esc do must lose nothing.
        vraag.setConfirmText(t("schil.dialoog.weg.blijf"));
        vraag.setRejectable(true);
        vraag.setRejectText(t("schil.verlaat.gooiWeg"));
        vraag.addRejectListener(weg -> dialoog.close());
        dialoog.getElement().executeJs(ZEG_WAT_ER_STAAT).then(klaar -> vraag.open());
    }
}
