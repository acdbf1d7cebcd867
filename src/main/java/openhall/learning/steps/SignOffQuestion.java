package openhall.learning.steps;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import openhall.web.FormErrors;
import openhall.web.KeyPage;
import openhall.web.Option;

/** Which task somebody is asked to sign off, and the address of the list that it stands in. */
record SignOffQuestion(TaskReport report, String list) {

    @CheckedTemplate(basePath = "learning")
    static class Templates {
        static native TemplateInstance signOffs(KeyPage<TaskReport> page, String path);

        static native TemplateInstance signOff(SignOffQuestion question, SignOffForm form, FormErrors errors);
    }

    static SignOffQuestion of(TaskReport report, String list) {
        return new SignOffQuestion(report, list);
    }

    static TemplateInstance list(KeyPage<TaskReport> page, String path) {
        return Templates.signOffs(page, path);
    }

    TemplateInstance page() {
        return page(SignOffForm.EMPTY, FormErrors.none());
    }

    TemplateInstance page(SignOffForm form, FormErrors errors) {
        return Templates.signOff(this, form, errors);
    }

    public String path() {
        return list + "/" + report.id;
    }

    public List<Option> answers() {
        return List.of(Option.of("yes", "Yes, sign it off"), Option.of("no", "No, send it back"));
    }

    String decided() {
        return report.isSentBack() ? "You sent the task back" : "You signed the task off";
    }
}
