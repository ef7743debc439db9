using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;

namespace Alongside.Killing;

/// <summary>The application in a process of its own, with somebody signed in.</summary>
internal sealed partial class Application : IAsyncDisposable
{
    private readonly Process _process;
    private readonly HttpClient _http;

    private Application(Process process, HttpClient http) => (_process, _http) = (process, http);

    /// <summary>Starts the process, and does not wait for it.</summary>
    public static Process Begin(string program, string path)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!)
        {
            ArgumentList = { "exec", program, "serve", "--data", path, "--port", FreePort().ToString(CultureInfo.InvariantCulture) },
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        return Process.Start(start)!;
    }

    // One of its own, so that several such runs do not look for the next free one at the same moment.
    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>Starts it, and signs in by the link that it prints.</summary>
    public static async Task<Application> Start(string program, string path)
    {
        var process = Begin(program, path);
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (SignIn().Match(line) is not { Success: true } link) continue;
            var http = new HttpClient(new SocketsHttpHandler { CookieContainer = new CookieContainer(), AllowAutoRedirect = false }) { BaseAddress = new Uri(link.Groups["address"].Value) };
            using var answer = await http.GetAsync(new Uri(link.Value));
            if (answer.StatusCode is not HttpStatusCode.Redirect and not HttpStatusCode.OK) throw new InvalidOperationException($"Not signed in: {answer.StatusCode}");
            return new Application(process, http);
        }

        throw new InvalidOperationException("The application did not start: " + await process.StandardError.ReadToEndAsync());
    }

    /// <summary>Makes some forms, and says their ids.</summary>
    public async Task<string[]> NewForms(int count)
    {
        var ids = new string[count];
        for (var i = 0; i < count; i++)
        {
            var page = await _http.GetStringAsync(new Uri("/forms/new", UriKind.Relative));
            using var answer = await _http.PostAsync(new Uri("/forms/new", UriKind.Relative), Fields(page, ("title", $"Form {i}"), ("customer", ""), ("customer-name", $"Customer {i}"), ("seller", "Jana Novak"), ("language", "en"), ("template", "default")));
            ids[i] = FormId().Match(answer.Headers.Location?.OriginalString ?? "").Groups["id"].Value;
            if (ids[i].Length == 0) throw new InvalidOperationException($"No form was made: {answer.StatusCode}");
        }

        return ids;
    }

    /// <summary>Adds lines to a form, one after the other, until the application is gone; keeps the id of each that was acknowledged.</summary>
    public async Task Write(string form, string writer, ConcurrentDictionary<string, string> acknowledged, CancellationToken over)
    {
        try
        {
            var address = new Uri($"/forms/{form}/write", UriKind.Relative);
            var page = await _http.GetStringAsync(new Uri($"/forms/{form}", UriKind.Relative), over);
            for (var i = 0; ; i++)
            {
                var id = $"{writer}n{i}";
                using var answer = await _http.PostAsync(address, Fields(page, ("id", id), ("do", "add-line"), ("question", "need"), ("text", $"Line {id}")), over);
                // Full forms refuse, and that is an answer, too: then there is nothing to keep.
                if (answer.StatusCode is HttpStatusCode.Redirect or HttpStatusCode.SeeOther) acknowledged[id] = form;
                else if (answer.StatusCode != HttpStatusCode.TooManyRequests) return;
            }
        }
        catch (Exception gone) when (gone is HttpRequestException or OperationCanceledException or IOException)
        {
            // It was killed: that is what this is about.
        }
    }

    /// <summary>Kills it (SIGKILL), and waits until it is gone.</summary>
    public async Task Kill()
    {
        if (_process.HasExited) throw new InvalidOperationException($"The application went by itself, with {_process.ExitCode}.");
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
        _http.Dispose();
    }

    private static FormUrlEncodedContent Fields(string page, params (string Name, string Value)[] fields) =>
        new(fields.Append(("__RequestVerificationToken", Token().Match(page).Groups["token"].Value)).Select(f => KeyValuePair.Create(f.Item1, f.Item2)));

    [GeneratedRegex(@"(?<address>http://[0-9.:]+)/sign-in/\S+", RegexOptions.None, 1000)]
    private static partial Regex SignIn();

    [GeneratedRegex(@"/forms/(?<id>[a-z0-9]{26})", RegexOptions.None, 1000)]
    private static partial Regex FormId();

    [GeneratedRegex("""name="__RequestVerificationToken" value="(?<token>[^"]+)""", RegexOptions.None, 1000)]
    private static partial Regex Token();
}
