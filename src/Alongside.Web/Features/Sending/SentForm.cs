using System.Globalization;
using Alongside.OrderForms;
using Alongside.Web.Features.Forms;
using Alongside.Web.Visitors;
using Alongside.Web.Words;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Alongside.Web.Features.Sending;

/// <summary>Writes a form as one file that works by itself.</summary>
internal static class SentForm
{
    // Written by itself, and not as part of an answer to the owner: nothing of theirs is within reach.
    private static readonly ServiceProvider Nothing = new ServiceCollection().AddSingleton<AntiforgeryStateProvider, NoToken>().BuildServiceProvider();

    /// <summary>The file's text: the customer's page, in the form's own language.</summary>
    /// <param name="form">The form as it stands.</param>
    /// <param name="id">The file's id.</param>
    /// <param name="key">The key that lets its answer in.</param>
    /// <param name="at">Now.</param>
    /// <param name="zone">Where the clock hangs by which times are shown.</param>
    public static async Task<string> Write(Form form, string id, string key, DateTimeOffset at, TimeZoneInfo zone)
    {
        var device = SentVersion.DeviceOf(form, id);
        var start = form.Start!;
        var reader = string.Equals(start.Language, "de", StringComparison.Ordinal) ? Reader.German : Reader.English;
        var view = new FormView(SentVersion.Of(form, form.Version, device, name: null), new Visitor.Customer(start.Form, device), reader) { Zone = zone, IsSent = true };
        await using var writer = new HtmlRenderer(Nothing, NullLoggerFactory.Instance);
        var html = await writer.Dispatcher.InvokeAsync(async () => (await writer.RenderComponentAsync<SentPage>(ParameterView.FromDictionary(
            new Dictionary<string, object?>(StringComparer.Ordinal) { ["View"] = view, ["Id"] = id, ["Key"] = key, ["At"] = at }))).ToHtmlString());
        // In a file there is nowhere to post to. What people wrote cannot hold these characters: there they are written otherwise.
        return html.Replace(" method=\"post\" action=\"/write\"", "", StringComparison.Ordinal);
    }

    /// <summary>What the file is called.</summary>
    public static string FileName(Form form, DateTimeOffset at, TimeZoneInfo zone)
    {
        ArgumentNullException.ThrowIfNull(form);
        var title = Exports.FileName.Of(form.Title) is { Length: > 0 } fit ? fit : form.Start?.Language is "de" ? "Formular" : "Form";
        return string.Create(CultureInfo.InvariantCulture, $"{title}, {TimeZoneInfo.ConvertTime(at, zone):yyyy-MM-dd}.html");
    }
}
