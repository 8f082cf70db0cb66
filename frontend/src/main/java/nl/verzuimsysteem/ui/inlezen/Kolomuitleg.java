package nl.verzuimsysteem.ui.inlezen;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.verzuimsysteem.ui.component.Csvdownload;

/** Which columns a file can have, folded away, with an example to begin from. */
public final class Kolomuitleg extends Details {

    /**
     * @param regels one sentence each
     * @param bestandsnaam of the example
     * @param voorbeeld what stands in the example
     */
    public Kolomuitleg(List<String> regels, String bestandsnaam, String voorbeeld) {
        super(
                t("inlezen.kolommen"),
                new UnorderedList(regels.stream().map(ListItem::new).toArray(ListItem[]::new)),
                new Anchor(Csvdownload.van(bestandsnaam, voorbeeld), t("inlezen.voorbeeld")));
    }
}
