using Alongside.Storage;
using Alongside.Web.Features.Customers;
using Alongside.Web.Features.Desk;
using Alongside.Web.Features.Entry;
using Alongside.Web.Features.Everything;
using Alongside.Web.Features.Exports;
using Alongside.Web.Features.Forms;
using Alongside.Web.Features.Forms.Devices;
using Alongside.Web.Features.Help;
using Alongside.Web.Features.Importing;
using Alongside.Web.Features.Reviews;
using Alongside.Web.Features.Settings;
using Alongside.Web.Features.SignIn;
using Alongside.Web.Features.Templates;
using Alongside.Web.Live;
using Alongside.Web.Visitors;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Alongside.Web.Site;

/// <summary>The application: everything composed, ready to be started.</summary>
public sealed class AlongsideSite : IAsyncDisposable
{
    private readonly SignInTicket _ticket = new();
    private readonly Store _store;
    private readonly TimeProvider _time;

    /// <summary>Composes the application over a store, which stays the caller's to dispose of.</summary>
    public AlongsideSite(Store store, SiteOptions options, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(options);
        (_store, _time) = (store, time);
        Live = new LiveForms();
        Forms = new OpenForms(store, Live, time);
        App = Build(options);
    }

    /// <summary>Who is told what happens in the forms.</summary>
    public LiveForms Live { get; }

    /// <summary>The forms.</summary>
    public OpenForms Forms { get; }

    /// <summary>The web application.</summary>
    public WebApplication App { get; }

    /// <summary>The path of a link that signs the owner in, once.</summary>
    public string SignInPath() => "/sign-in/" + _ticket.Make();

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => App.DisposeAsync();

    private WebApplication Build(SiteOptions options)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.UseUrls([.. options.Addresses]);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = RequestSizes.Usual;
        });
        builder.Services.AddSingleton(_store).AddSingleton(Live).AddSingleton(Forms).AddSingleton(_ticket).AddSingleton(_time).AddSingleton(options);
        builder.Services.AddSingleton<VisitorCookies>().AddSingleton<ImportDrafts>();
        builder.Services.AddRazorComponents();
        LiveEndpoints.Add(builder.Services);
        builder.Services.AddHttpContextAccessor();
        builder.Services.AddDataProtection().SetApplicationName("Alongside").PersistKeysToFileSystem(new DirectoryInfo(options.KeysFolder));
        builder.Services.AddAntiforgery(antiforgery =>
        {
            antiforgery.Cookie.Name = "alongside-antiforgery";
            antiforgery.Cookie.SecurePolicy = Microsoft.AspNetCore.Http.CookieSecurePolicy.SameAsRequest;
        });
        var app = builder.Build();
        app.UseMiddleware<Headers>();
        app.UseRouting();
        app.UseMiddleware<PostGuard>();
        app.UseMiddleware<Door>();
        Map(app);
        return app;
    }

    private static void Map(WebApplication app)
    {
        SiteAssets.Map(app);
        SignInEndpoints.Map(app);
        DeskEndpoints.Map(app);
        ImportEndpoints.Map(app);
        ReviewEndpoints.Map(app);
        CustomerEndpoints.Map(app);
        TemplateEndpoints.Map(app);
        SettingsEndpoints.Map(app);
        EverythingEndpoints.Map(app);
        HelpEndpoints.Map(app);
        FormEndpoints.Map(app);
        ProofEndpoints.Map(app);
        ExportEndpoints.Map(app);
        EntryEndpoints.Map(app);
        LiveEndpoints.Map(app);
    }
}
