/** The pictures that a scene can show, one of them chosen. */
import type { Picture } from '#studio/product/picture.ts';

export function PictureChoice({ label, pictures, chosenId, urlOf, onChoose }: {
  label: string;
  pictures: readonly Picture[];
  chosenId: string | null;
  urlOf: (picture: Picture) => string;
  onChoose: (picture: Picture) => void;
}) {
  return (
    <div className="vitrine-choice" role="group" aria-label={label}>
      {pictures.map((picture) => (
        <button key={picture.id} type="button" className="vitrine-choice__picture" aria-pressed={picture.id === chosenId} aria-label={picture.alt === '' ? picture.name : picture.alt} onClick={() => onChoose(picture)}>
          <img src={urlOf(picture)} alt="" loading="lazy" crossOrigin="anonymous" />
        </button>
      ))}
    </div>
  );
}
