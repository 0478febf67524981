module bench {
    requires javafx.web;
    requires jdk.jsobject;
    requires com.fasterxml.jackson.databind;
    exports bench;
    opens bench;
}
