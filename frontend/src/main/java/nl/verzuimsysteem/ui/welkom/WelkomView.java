package nl.verzuimsysteem.ui.welkom;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import io.micronaut.runtime.ApplicationConfiguration;

/** Shows that the program runs, with a name that came from the bean context. */
@Prototype
@Route("")
@PageTitle("Verzuimsysteem")
class WelkomView extends Main {

    private static final long serialVersionUID = 1L;

    WelkomView(ApplicationConfiguration application) {
        add(new H1("Welkom"), new Paragraph(application.getName().orElse("")));
    }
}
