import {
  ChangeServiceDocument,
  CloseTheServiceDocument,
  closeServiceInputFields,
  ReopenTheServiceDocument,
  recordHomesInputFields,
  reopenServiceInputFields,
  SayHomesDocument,
  updateServiceInputFields,
} from '../../generated/places-forms-query.ts';
import { emptied } from '../../kit/asks.ts';
import { FoldedForm } from '../../kit/folded-form.tsx';
import { mayOpen } from '../../shell/menu.ts';
import { useViewer } from '../../shell/viewer.tsx';
import type { KeptService } from './service-page.tsx';

/** What is changed of a service: by whoever keeps places, and how many homes it has by whoever answers for it. */
export function ServiceChanges({ service, onConflict }: { service: KeptService; onConflict: () => void }) {
  const viewer = useViewer();
  const shared = {
    fixed: { serviceId: service.id },
    version: { field: 'serviceVersion', read: service.version },
    onConflict,
  };
  return (
    <>
      {mayOpen(viewer, 'KEEP_PROPERTIES') && service.inScope ? (
        <FoldedForm
          {...shared}
          title="Say how many homes it has"
          draft={`homes ${service.id}`}
          document={SayHomesDocument}
          fields={recordHomesInputFields}
          start={{ homes: service.homes === null ? '' : String(service.homes) }}
          asks={[{ field: 'homes', label: 'How many homes?', hint: 'Empty where it is not known.' }]}
          also={emptied('homes')}
          done="The number of homes is changed."
        />
      ) : null}
      {mayOpen(viewer, 'KEEP_PLACES') ? (
        <>
          <FoldedForm
            {...shared}
            title="Change name, kind or nation"
            draft={`change ${service.id}`}
            document={ChangeServiceDocument}
            fields={updateServiceInputFields}
            start={{ name: service.name, type: service.type, nation: service.nation }}
            asks={[
              { field: 'name', label: 'What is it called?', hint: '', needed: true },
              { field: 'type', label: 'What kind of service is it?', needed: true },
              { field: 'nation', label: 'In which nation is it?', needed: true },
            ]}
            done="The service is changed."
          />
          {service.closedOn ? (
            <FoldedForm
              fixed={shared.fixed}
              title="Open it again"
              draft={`reopen ${service.id}`}
              document={ReopenTheServiceDocument}
              fields={reopenServiceInputFields}
              asks={[]}
              send="Open it again"
              done="The service is open again."
            />
          ) : (
            <FoldedForm
              fixed={shared.fixed}
              title="Close it"
              draft={`close ${service.id}`}
              document={CloseTheServiceDocument}
              fields={closeServiceInputFields}
              asks={[{ field: 'lastDay', label: 'What was its last day?' }]}
              send="Close the service"
              done="The service is closed: nothing new begins there."
            />
          )}
        </>
      ) : null}
    </>
  );
}
