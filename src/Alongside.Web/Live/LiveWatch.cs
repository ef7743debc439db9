using Alongside.Storage;
using Microsoft.Extensions.Hosting;

namespace Alongside.Web.Live;

/// <summary>
/// Looks now and then whether everyone who is connected may still be, and whether another process, or a backup that was
/// restored, has changed a form that somebody looks at.
/// </summary>
internal sealed class LiveWatch(OpenForms forms, LiveForms live, TimeProvider time) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(20);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, time);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken)) await Look(stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The program ends.
        }
    }

    private async Task Look(CancellationToken stop)
    {
        try
        {
            await live.LookAgain(stop);
            foreach (var id in live.Forms)
                if (await forms.Read(id, stop) is null) live.Doubt(id);
        }
        catch (StoreUnavailableException)
        {
            // The disk may be full for a while. Whoever writes is told; here the next round does.
        }
    }
}
